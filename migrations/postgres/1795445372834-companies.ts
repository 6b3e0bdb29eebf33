import { MigrationInterface, QueryRunner } from 'typeorm';

export class Companies1795445372834 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "company" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "name" character varying(200) NOT NULL, "nameKey" character varying(400) NOT NULL, "similarNameKey" character varying(400) NOT NULL, "registrationNumber" character varying(50), "registrationKey" character varying(50), "vatNumber" character varying(30), "vatKey" character varying(30), "emailAddress" character varying(254), "phoneNumber" character varying(30), "notes" text, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "UQ_65469482218455c01ca99b30283" UNIQUE ("storeId", "nameKey"), CONSTRAINT "PK_056f7854a7afdba7cbd6d45fc20" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_bd9dab8521ae2522004399f1e6" ON "company" ("storeId", "vatKey") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_99c383e61efe3033ff64632299" ON "company" ("storeId", "registrationKey") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_0b953028185e1ebe2b73f011f9" ON "company" ("storeId", "similarNameKey") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "company_membership" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "requestedName" character varying(200), "requestedAt" TIMESTAMP, "id" SERIAL NOT NULL, "customerId" integer NOT NULL, "storeId" integer NOT NULL, "companyId" integer, CONSTRAINT "UQ_279ac65eae2129063a904fff30b" UNIQUE ("customerId", "storeId"), CONSTRAINT "PK_ae6501e8c46bf49e6bc1fdf4736" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_a2f7fc53ab58a02fb6d470faba" ON "company_membership" ("storeId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_f29b709e2c7dd15a419f231ac7" ON "company_membership" ("companyId") `,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "customer" ADD "customFieldsCompanyname" character varying(200)`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsMerchantcopyemails" text`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsAccountscopyemails" text`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsMutednotices" text`, undefined);
    await queryRunner.query(
      `ALTER TABLE "company" ADD CONSTRAINT "FK_128bfd17be9d16bbf70f42b2c89" FOREIGN KEY ("storeId") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "company_membership" ADD CONSTRAINT "FK_3fb4de881d4fb18838913932c58" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "company_membership" ADD CONSTRAINT "FK_a2f7fc53ab58a02fb6d470fabaf" FOREIGN KEY ("storeId") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "company_membership" ADD CONSTRAINT "FK_f29b709e2c7dd15a419f231ac75" FOREIGN KEY ("companyId") REFERENCES "company"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "company_membership" DROP CONSTRAINT "FK_f29b709e2c7dd15a419f231ac75"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "company_membership" DROP CONSTRAINT "FK_a2f7fc53ab58a02fb6d470fabaf"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "company_membership" DROP CONSTRAINT "FK_3fb4de881d4fb18838913932c58"`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "company" DROP CONSTRAINT "FK_128bfd17be9d16bbf70f42b2c89"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsMutednotices"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsAccountscopyemails"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsMerchantcopyemails"`, undefined);
    await queryRunner.query(`ALTER TABLE "customer" DROP COLUMN "customFieldsCompanyname"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_f29b709e2c7dd15a419f231ac7"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_a2f7fc53ab58a02fb6d470faba"`, undefined);
    await queryRunner.query(`DROP TABLE "company_membership"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_0b953028185e1ebe2b73f011f9"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_99c383e61efe3033ff64632299"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_bd9dab8521ae2522004399f1e6"`, undefined);
    await queryRunner.query(`DROP TABLE "company"`, undefined);
  }
}
