import { Column, DataSource, Entity, In, type Logger, PrimaryGeneratedColumn } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bindIntegers } from './bind-integers';

@Entity()
class Parcel {
  @PrimaryGeneratedColumn()
  id: number;

  @Column('varchar')
  label: string;

  @Column('int')
  pieces: number;

  @Column('double precision')
  kilograms: number;
}

class Questions implements Logger {
  asked: { text: string; values?: unknown[] }[] = [];
  logQuery(text: string, values?: unknown[]): void {
    this.asked.push({ text, values });
  }
  texts = (): Set<string> => new Set(this.asked.map(({ text }) => text));
  logQueryError = (): void => undefined;
  logQuerySlow = (): void => undefined;
  logSchemaBuild = (): void => undefined;
  logMigration = (): void => undefined;
  log = (): void => undefined;
}

describe('integers that are bound', () => {
  const questions = new Questions();
  let database: DataSource;

  const parcels = () => database.getRepository(Parcel);
  const inserted = (rows: Partial<Parcel>[]) => parcels().insert(rows);

  beforeAll(async () => {
    bindIntegers();
    database = await new DataSource({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [Parcel],
      synchronize: true,
      logging: ['query'],
      logger: questions,
    }).initialize();
  });
  beforeEach(async () => {
    await parcels().clear();
    questions.asked = [];
  });
  afterAll(() => database.destroy());

  it('says so when the place in TypeORM that it leans on has moved', () => {
    const prototype = BetterSqlite3Driver.prototype as { escapeQueryWithParameters: unknown };
    const original = prototype.escapeQueryWithParameters;
    try {
      prototype.escapeQueryWithParameters = undefined;
      expect(bindIntegers).toThrow('BetterSqlite3Driver.escapeQueryWithParameters has moved');
    } finally {
      prototype.escapeQueryWithParameters = original;
    }
  });

  it('is installed once, however often it is asked for', () => {
    const binding = Object.getOwnPropertyDescriptor(BetterSqlite3Driver.prototype, 'escapeQueryWithParameters');
    bindIntegers();
    expect(Object.getOwnPropertyDescriptor(BetterSqlite3Driver.prototype, 'escapeQueryWithParameters')).toEqual(
      binding,
    );
  });

  it('asks about each row in the same words', async () => {
    await inserted([
      { label: 'pens', pieces: 12, kilograms: 1 },
      { label: 'paper', pieces: 500, kilograms: 2.5 },
    ]);
    const [pens, paper] = await parcels().find({ order: { id: 'ASC' } });
    questions.asked = [];
    expect((await parcels().findOneByOrFail({ id: pens.id })).label).toBe('pens');
    expect((await parcels().findOneByOrFail({ id: paper.id })).label).toBe('paper');
    await parcels().update(pens.id, { pieces: 11 });
    await parcels().update(paper.id, { pieces: 499 });
    expect(questions.texts().size).toBe(2);
    expect(questions.asked[0].values).toEqual([BigInt(pens.id)]);
    expect((await parcels().find({ order: { id: 'ASC' } })).map(({ pieces }) => pieces)).toEqual([11, 499]);
  });

  it('compares and stores as the literal did, in a column of text too', async () => {
    await inserted([{ label: 31 as unknown as string, pieces: -7, kilograms: 3 }]);
    expect(await parcels().findOneByOrFail({ label: 31 as unknown as string })).toMatchObject({
      label: '31',
      pieces: -7,
      kilograms: 3,
    });
    const [{ type }] = await database.query<{ type: string }[]>('SELECT typeof("pieces") AS "type" FROM "parcel"');
    expect(type).toBe('integer');
  });

  it('leaves fractions, and what is no safe integer, as they were', async () => {
    await inserted([{ label: 'feather', pieces: 1, kilograms: 0.125 }]);
    expect(await parcels().countBy({ kilograms: 0.125 })).toBe(1);
    expect(await parcels().countBy({ kilograms: 2 ** 60 })).toBe(0);
  });

  it('takes more values than SQLite has parameters for', async () => {
    await inserted([{ id: 7, label: 'pens', pieces: 12, kilograms: 1 }]);
    const many = Array.from({ length: 60_000 }, (_, index) => index);
    expect(await parcels().countBy({ id: In(many) })).toBe(1);
  });

  it('limits, skips and counts on', async () => {
    await inserted(['a', 'b', 'c'].map(label => ({ label, pieces: 1, kilograms: 1 })));
    const page = await parcels().find({ order: { label: 'ASC' }, skip: 1, take: 1 });
    expect(page.map(({ label }) => label)).toEqual(['b']);
    const total = await parcels()
      .createQueryBuilder('parcel')
      .select('SUM(parcel.pieces + :more)', 'sum')
      .setParameter('more', 4)
      .getRawOne<{ sum: number }>();
    expect(total?.sum).toBe(15);
  });
});
