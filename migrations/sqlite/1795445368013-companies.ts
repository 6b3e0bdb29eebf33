import { MigrationInterface, QueryRunner } from 'typeorm';

export class Companies1795445368013 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "company" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "name" varchar(200) NOT NULL, "nameKey" varchar(400) NOT NULL, "similarNameKey" varchar(400) NOT NULL, "registrationNumber" varchar(50), "registrationKey" varchar(50), "vatNumber" varchar(30), "vatKey" varchar(30), "emailAddress" varchar(254), "phoneNumber" varchar(30), "notes" text, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "UQ_65469482218455c01ca99b30283" UNIQUE ("storeId", "nameKey"))`,
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
      `CREATE TABLE "company_membership" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "requestedName" varchar(200), "requestedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "storeId" integer NOT NULL, "companyId" integer, CONSTRAINT "UQ_279ac65eae2129063a904fff30b" UNIQUE ("customerId", "storeId"))`,
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
    await queryRunner.query(
      `CREATE TABLE "temporary_customer" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "deletedAt" datetime, "title" varchar, "firstName" varchar NOT NULL, "lastName" varchar NOT NULL, "phoneNumber" varchar, "emailAddress" varchar NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "userId" integer, "customFieldsCompanyname" varchar(200), CONSTRAINT "REL_3f62b42ed23958b120c235f74d" UNIQUE ("userId"), CONSTRAINT "FK_3f62b42ed23958b120c235f74df" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_customer"("createdAt", "updatedAt", "deletedAt", "title", "firstName", "lastName", "phoneNumber", "emailAddress", "id", "userId") SELECT "createdAt", "updatedAt", "deletedAt", "title", "firstName", "lastName", "phoneNumber", "emailAddress", "id", "userId" FROM "customer"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "customer"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_customer" RENAME TO "customer"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, "customFieldsArtworkformats" text, "customFieldsArtworkminimumwidth" integer, "customFieldsArtworkminimumheight" integer, "customFieldsMerchantcopyemails" text, "customFieldsAccountscopyemails" text, "customFieldsMutednotices" text, CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight" FROM "channel"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "channel"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_channel" RENAME TO "channel"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_af2116c7e176b6b88dceceeb74" ON "channel" ("sellerId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_afe9f917a1c82b9e9e69f7c612" ON "channel" ("defaultTaxZoneId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_c9ca2f58d4517460435cbd8b4c" ON "channel" ("defaultShippingZoneId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_bd9dab8521ae2522004399f1e6"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_99c383e61efe3033ff64632299"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_0b953028185e1ebe2b73f011f9"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_company" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "name" varchar(200) NOT NULL, "nameKey" varchar(400) NOT NULL, "similarNameKey" varchar(400) NOT NULL, "registrationNumber" varchar(50), "registrationKey" varchar(50), "vatNumber" varchar(30), "vatKey" varchar(30), "emailAddress" varchar(254), "phoneNumber" varchar(30), "notes" text, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "UQ_65469482218455c01ca99b30283" UNIQUE ("storeId", "nameKey"), CONSTRAINT "FK_128bfd17be9d16bbf70f42b2c89" FOREIGN KEY ("storeId") REFERENCES "channel" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_company"("createdAt", "updatedAt", "name", "nameKey", "similarNameKey", "registrationNumber", "registrationKey", "vatNumber", "vatKey", "emailAddress", "phoneNumber", "notes", "id", "storeId") SELECT "createdAt", "updatedAt", "name", "nameKey", "similarNameKey", "registrationNumber", "registrationKey", "vatNumber", "vatKey", "emailAddress", "phoneNumber", "notes", "id", "storeId" FROM "company"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "company"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_company" RENAME TO "company"`, undefined);
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
    await queryRunner.query(`DROP INDEX "IDX_a2f7fc53ab58a02fb6d470faba"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_f29b709e2c7dd15a419f231ac7"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_company_membership" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "requestedName" varchar(200), "requestedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "storeId" integer NOT NULL, "companyId" integer, CONSTRAINT "UQ_279ac65eae2129063a904fff30b" UNIQUE ("customerId", "storeId"), CONSTRAINT "FK_3fb4de881d4fb18838913932c58" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "FK_a2f7fc53ab58a02fb6d470fabaf" FOREIGN KEY ("storeId") REFERENCES "channel" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "FK_f29b709e2c7dd15a419f231ac75" FOREIGN KEY ("companyId") REFERENCES "company" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_company_membership"("createdAt", "updatedAt", "requestedName", "requestedAt", "id", "customerId", "storeId", "companyId") SELECT "createdAt", "updatedAt", "requestedName", "requestedAt", "id", "customerId", "storeId", "companyId" FROM "company_membership"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "company_membership"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_company_membership" RENAME TO "company_membership"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_a2f7fc53ab58a02fb6d470faba" ON "company_membership" ("storeId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_f29b709e2c7dd15a419f231ac7" ON "company_membership" ("companyId") `,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_f29b709e2c7dd15a419f231ac7"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_a2f7fc53ab58a02fb6d470faba"`, undefined);
    await queryRunner.query(`ALTER TABLE "company_membership" RENAME TO "temporary_company_membership"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "company_membership" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "requestedName" varchar(200), "requestedAt" datetime, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "customerId" integer NOT NULL, "storeId" integer NOT NULL, "companyId" integer, CONSTRAINT "UQ_279ac65eae2129063a904fff30b" UNIQUE ("customerId", "storeId"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "company_membership"("createdAt", "updatedAt", "requestedName", "requestedAt", "id", "customerId", "storeId", "companyId") SELECT "createdAt", "updatedAt", "requestedName", "requestedAt", "id", "customerId", "storeId", "companyId" FROM "temporary_company_membership"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_company_membership"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_f29b709e2c7dd15a419f231ac7" ON "company_membership" ("companyId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_a2f7fc53ab58a02fb6d470faba" ON "company_membership" ("storeId") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_0b953028185e1ebe2b73f011f9"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_99c383e61efe3033ff64632299"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_bd9dab8521ae2522004399f1e6"`, undefined);
    await queryRunner.query(`ALTER TABLE "company" RENAME TO "temporary_company"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "company" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "name" varchar(200) NOT NULL, "nameKey" varchar(400) NOT NULL, "similarNameKey" varchar(400) NOT NULL, "registrationNumber" varchar(50), "registrationKey" varchar(50), "vatNumber" varchar(30), "vatKey" varchar(30), "emailAddress" varchar(254), "phoneNumber" varchar(30), "notes" text, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "UQ_65469482218455c01ca99b30283" UNIQUE ("storeId", "nameKey"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "company"("createdAt", "updatedAt", "name", "nameKey", "similarNameKey", "registrationNumber", "registrationKey", "vatNumber", "vatKey", "emailAddress", "phoneNumber", "notes", "id", "storeId") SELECT "createdAt", "updatedAt", "name", "nameKey", "similarNameKey", "registrationNumber", "registrationKey", "vatNumber", "vatKey", "emailAddress", "phoneNumber", "notes", "id", "storeId" FROM "temporary_company"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_company"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_0b953028185e1ebe2b73f011f9" ON "company" ("storeId", "similarNameKey") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_99c383e61efe3033ff64632299" ON "company" ("storeId", "registrationKey") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_bd9dab8521ae2522004399f1e6" ON "company" ("storeId", "vatKey") `,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "IDX_c9ca2f58d4517460435cbd8b4c"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_afe9f917a1c82b9e9e69f7c612"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_af2116c7e176b6b88dceceeb74"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" RENAME TO "temporary_channel"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "channel" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "code" varchar NOT NULL, "token" varchar NOT NULL, "description" varchar DEFAULT (''), "defaultLanguageCode" varchar NOT NULL, "availableLanguageCodes" text, "defaultCurrencyCode" varchar NOT NULL, "availableCurrencyCodes" text, "trackInventory" boolean NOT NULL DEFAULT (1), "outOfStockThreshold" integer NOT NULL DEFAULT (0), "pricesIncludeTax" boolean NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "sellerId" integer, "defaultTaxZoneId" integer, "defaultShippingZoneId" integer, "customFieldsLogoid" integer, "customFieldsSitename" varchar(100), "customFieldsSiteurl" varchar(500), "customFieldsMerchantemail" varchar(254), "customFieldsAccountsemail" varchar(254), "customFieldsLegalname" varchar(200), "customFieldsLegalform" varchar(100), "customFieldsSharecapital" varchar(100), "customFieldsRegistrationnumber" varchar(50), "customFieldsVatnumber" varchar(20), "customFieldsVatexempt" boolean DEFAULT (0), "customFieldsPhone" varchar(30), "customFieldsWebsite" varchar(500), "customFieldsAddresslines" text, "customFieldsCountrycode" varchar(2), "customFieldsChequepayee" varchar(200), "customFieldsChequeaddress" varchar(500), "customFieldsCashinstructions" text, "customFieldsIban" varchar(42), "customFieldsBic" varchar(14), "customFieldsPaymenttermsdays" integer, "customFieldsLatepenaltyrate" double precision, "customFieldsDepositpercentage" double precision, "customFieldsDeliverbeforebalance" boolean DEFAULT (0), "customFieldsOrdercodeprefix" varchar(10), "customFieldsOrderurlpattern" varchar(500), "customFieldsGuestcheckout" boolean DEFAULT (0), "customFieldsTermsversion" varchar(50), "customFieldsTermsurl" varchar(500), "customFieldsNotices" text, "customFieldsCouponsenabled" boolean DEFAULT (0), "customFieldsDeliverydelaydays" integer, "customFieldsArtworkmaximumfilesize" integer, "customFieldsPointsenabled" boolean DEFAULT (0), "customFieldsPointslabel" varchar(30), "customFieldsPointsunitvalue" integer, "customFieldsLoyaltyenabled" boolean DEFAULT (0), "customFieldsLoyaltyrate" double precision, "customFieldsArtworkformats" text, "customFieldsArtworkminimumwidth" integer, "customFieldsArtworkminimumheight" integer, CONSTRAINT "UQ_06127ac6c6d913f4320759971db" UNIQUE ("code"), CONSTRAINT "UQ_842699fce4f3470a7d06d89de88" UNIQUE ("token"), CONSTRAINT "FK_af2116c7e176b6b88dceceeb74b" FOREIGN KEY ("sellerId") REFERENCES "seller" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_afe9f917a1c82b9e9e69f7c6129" FOREIGN KEY ("defaultTaxZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_c9ca2f58d4517460435cbd8b4c9" FOREIGN KEY ("defaultShippingZoneId") REFERENCES "zone" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_47b012f4fa1cda466a854209f09" FOREIGN KEY ("customFieldsLogoid") REFERENCES "asset" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "channel"("createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight") SELECT "createdAt", "updatedAt", "code", "token", "description", "defaultLanguageCode", "availableLanguageCodes", "defaultCurrencyCode", "availableCurrencyCodes", "trackInventory", "outOfStockThreshold", "pricesIncludeTax", "id", "sellerId", "defaultTaxZoneId", "defaultShippingZoneId", "customFieldsLogoid", "customFieldsSitename", "customFieldsSiteurl", "customFieldsMerchantemail", "customFieldsAccountsemail", "customFieldsLegalname", "customFieldsLegalform", "customFieldsSharecapital", "customFieldsRegistrationnumber", "customFieldsVatnumber", "customFieldsVatexempt", "customFieldsPhone", "customFieldsWebsite", "customFieldsAddresslines", "customFieldsCountrycode", "customFieldsChequepayee", "customFieldsChequeaddress", "customFieldsCashinstructions", "customFieldsIban", "customFieldsBic", "customFieldsPaymenttermsdays", "customFieldsLatepenaltyrate", "customFieldsDepositpercentage", "customFieldsDeliverbeforebalance", "customFieldsOrdercodeprefix", "customFieldsOrderurlpattern", "customFieldsGuestcheckout", "customFieldsTermsversion", "customFieldsTermsurl", "customFieldsNotices", "customFieldsCouponsenabled", "customFieldsDeliverydelaydays", "customFieldsArtworkmaximumfilesize", "customFieldsPointsenabled", "customFieldsPointslabel", "customFieldsPointsunitvalue", "customFieldsLoyaltyenabled", "customFieldsLoyaltyrate", "customFieldsArtworkformats", "customFieldsArtworkminimumwidth", "customFieldsArtworkminimumheight" FROM "temporary_channel"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_channel"`, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_c9ca2f58d4517460435cbd8b4c" ON "channel" ("defaultShippingZoneId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_afe9f917a1c82b9e9e69f7c612" ON "channel" ("defaultTaxZoneId") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_af2116c7e176b6b88dceceeb74" ON "channel" ("sellerId") `, undefined);
    await queryRunner.query(`ALTER TABLE "customer" RENAME TO "temporary_customer"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "customer" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "deletedAt" datetime, "title" varchar, "firstName" varchar NOT NULL, "lastName" varchar NOT NULL, "phoneNumber" varchar, "emailAddress" varchar NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "userId" integer, CONSTRAINT "REL_3f62b42ed23958b120c235f74d" UNIQUE ("userId"), CONSTRAINT "FK_3f62b42ed23958b120c235f74df" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "customer"("createdAt", "updatedAt", "deletedAt", "title", "firstName", "lastName", "phoneNumber", "emailAddress", "id", "userId") SELECT "createdAt", "updatedAt", "deletedAt", "title", "firstName", "lastName", "phoneNumber", "emailAddress", "id", "userId" FROM "temporary_customer"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_customer"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_f29b709e2c7dd15a419f231ac7"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_a2f7fc53ab58a02fb6d470faba"`, undefined);
    await queryRunner.query(`DROP TABLE "company_membership"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_0b953028185e1ebe2b73f011f9"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_99c383e61efe3033ff64632299"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_bd9dab8521ae2522004399f1e6"`, undefined);
    await queryRunner.query(`DROP TABLE "company"`, undefined);
  }
}
