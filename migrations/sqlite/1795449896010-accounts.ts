import { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1795449896010 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "login_attempts" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "key" varchar(64) NOT NULL, "value" integer NOT NULL, "endsAt" datetime NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, CONSTRAINT "UQ_f90e70c50d5744e4d9f41dd397c" UNIQUE ("key"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_79b30293c6ec65ba92aa9ee029" ON "login_attempts" ("endsAt") `, undefined);
    await queryRunner.query(
      `CREATE TABLE "customer_import" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "fileName" varchar(200) NOT NULL, "state" varchar(10) NOT NULL, "content" text, "invite" boolean NOT NULL DEFAULT (0), "lines" integer NOT NULL, "newCustomers" integer NOT NULL, "knownCustomers" integer NOT NULL, "problemCount" integer NOT NULL, "problems" text NOT NULL, "processed" integer NOT NULL DEFAULT (0), "created" integer NOT NULL DEFAULT (0), "error" text, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL)`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_5b45a43ee94043a64c7175cf06" ON "customer_import" ("channelId") `,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_5b45a43ee94043a64c7175cf06"`, undefined);
    await queryRunner.query(`DROP TABLE "customer_import"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_79b30293c6ec65ba92aa9ee029"`, undefined);
    await queryRunner.query(`DROP TABLE "login_attempts"`, undefined);
  }
}
