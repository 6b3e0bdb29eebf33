import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKind } from '../../../e2e/support/test-database';
import { PreparingClient } from '../index';

/** What this connection has a plan for, of the texts that hold the word. */
async function preparedTexts(client: PreparingClient, word: string): Promise<number> {
  const { rows } = await client.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
  return rows.filter(({ statement }) => statement.includes(word)).length;
}

describe.runIf(databaseKind() === 'postgres')('a connection that prepares its statements', () => {
  let client: PreparingClient;

  beforeAll(async () => {
    client = new PreparingClient(process.env.TEST_DATABASE_URL);
    await client.connect();
    await client.query('CREATE TEMPORARY TABLE shelf (id int PRIMARY KEY, label text NOT NULL)');
  });
  beforeEach(async () => {
    await client.query('ROLLBACK; DELETE FROM shelf');
  });
  afterAll(() => client.end());

  it('prepares once what is asked again and again, and answers by each value', async () => {
    const answers: unknown[] = [];
    for (const value of ['a', null, 'é']) {
      const { rows } = await client.query<{ spoken: string | null }>('SELECT $1::text AS spoken', [value]);
      answers.push(rows[0].spoken);
    }
    expect(answers).toEqual(['a', null, 'é']);
    expect(await preparedTexts(client, 'spoken')).toBe(1);
  });

  it('leaves alone what has no values, several commands among it', async () => {
    for (let time = 0; time < 3; time += 1) await client.query('SELECT 1 AS bare; SELECT 2 AS bare');
    expect(await preparedTexts(client, 'bare')).toBe(0);
  });

  it('goes on after an error, in the statement and in the transaction that it ended', async () => {
    const insert = (id: number) => client.query('INSERT INTO shelf (id, label) VALUES ($1, $2)', [id, 'x']);
    await insert(1);
    await expect(insert(1)).rejects.toMatchObject({ code: '23505' });
    await client.query('BEGIN');
    await expect(insert(1)).rejects.toMatchObject({ code: '23505' });
    await expect(client.query('SELECT label FROM shelf WHERE id = $1', [1])).rejects.toMatchObject({ code: '25P02' });
    await expect(client.query('SELECT label FROM shelf WHERE id = $1', [1])).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    const { rows } = await client.query('SELECT label FROM shelf WHERE id = $1', [1]);
    expect(rows).toEqual([{ label: 'x' }]);
    await insert(2);
    expect((await client.query('SELECT id FROM shelf')).rowCount).toBe(2);
  });

  it('answers a callback and an object of settings as ever', async () => {
    const spoken = await new Promise((resolve, reject) => {
      client.query('SELECT $1::int AS number', [7], (error, { rows }) => {
        if (error) reject(error);
        else resolve(rows);
      });
    });
    expect(spoken).toEqual([{ number: 7 }]);
    const { rows } = await client.query({ text: 'SELECT $1::int AS number', values: [8], rowMode: 'array' });
    expect(rows).toEqual([[8]]);
  });
});
