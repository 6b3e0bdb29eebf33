import { MigrationInterface, QueryRunner } from 'typeorm';

export class OrderList1795425095514 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX "IDX_order_workflow_payment_state" ON "payment" ("state", "orderId")`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_order_workflow_payment_state"`);
  }
}
