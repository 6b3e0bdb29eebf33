import { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a payment that was begun at a provider: whether its order had been placed before. */
export class PlacedOrderPayments1795820388000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "provider_intent" ADD COLUMN "afterPlacement" boolean NOT NULL DEFAULT (0)`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "provider_intent" DROP COLUMN "afterPlacement"`, undefined);
  }
}
