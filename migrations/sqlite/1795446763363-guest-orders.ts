import { MigrationInterface, QueryRunner } from 'typeorm';

export class GuestOrders1795446763363 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "visitor_order" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "visitorKey" varchar(80) NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer NOT NULL, CONSTRAINT "UQ_e8a7444fe7a577ea8443f4ce9dd" UNIQUE ("orderId"), CONSTRAINT "FK_e8a7444fe7a577ea8443f4ce9dd" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "visitor_order"`, undefined);
  }
}
