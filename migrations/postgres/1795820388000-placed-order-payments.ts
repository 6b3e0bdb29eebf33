import { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a payment that was begun at a provider: whether its order had been placed before. */
export class PlacedOrderPayments1795820388000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "provider_intent" ADD "afterPlacement" boolean NOT NULL DEFAULT false`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "provider_intent" DROP COLUMN "afterPlacement"`, undefined);
  }
}
