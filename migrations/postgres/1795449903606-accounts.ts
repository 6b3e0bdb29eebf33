import { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1795449903606 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "login_attempts" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" character varying(64) NOT NULL, "value" integer NOT NULL, "endsAt" TIMESTAMP NOT NULL, "id" SERIAL NOT NULL, CONSTRAINT "UQ_f90e70c50d5744e4d9f41dd397c" UNIQUE ("key"), CONSTRAINT "PK_070e613c8f768b1a70742705c5b" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_79b30293c6ec65ba92aa9ee029" ON "login_attempts" ("endsAt") `, undefined);
    await queryRunner.query(
      `CREATE TABLE "customer_import" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "fileName" character varying(200) NOT NULL, "state" character varying(10) NOT NULL, "content" text, "invite" boolean NOT NULL DEFAULT false, "lines" integer NOT NULL, "newCustomers" integer NOT NULL, "knownCustomers" integer NOT NULL, "problemCount" integer NOT NULL, "problems" text NOT NULL, "processed" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "error" text, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "PK_f6fe6921eb22bde09bd899859e3" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_5b45a43ee94043a64c7175cf06" ON "customer_import" ("channelId") `,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."IDX_5b45a43ee94043a64c7175cf06"`, undefined);
    await queryRunner.query(`DROP TABLE "customer_import"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_79b30293c6ec65ba92aa9ee029"`, undefined);
    await queryRunner.query(`DROP TABLE "login_attempts"`, undefined);
  }
}
