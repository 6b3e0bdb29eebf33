import { MigrationInterface, QueryRunner } from 'typeorm';

export class GuestOrders1795446768299 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "visitor_order" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "visitorKey" character varying(80) NOT NULL, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, CONSTRAINT "UQ_e8a7444fe7a577ea8443f4ce9dd" UNIQUE ("orderId"), CONSTRAINT "PK_2cbe9a5045b61755c790724f6ac" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "visitor_order" ADD CONSTRAINT "FK_e8a7444fe7a577ea8443f4ce9dd" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "visitor_order" DROP CONSTRAINT "FK_e8a7444fe7a577ea8443f4ce9dd"`, undefined);
    await queryRunner.query(`DROP TABLE "visitor_order"`, undefined);
  }
}
