import { describe, expect, it } from 'vitest';
import { accountProblem } from './check-account';

const hank = { firstName: 'Hank', lastName: 'Scorpio', emailAddress: 'hank+1@globex.example' };

describe('what an administrator types of a person', () => {
  it.each([
    hank,
    { ...hank, title: null, phoneNumber: '' },
    { ...hank, firstName: 'Zoë 🚲', lastName: '<script>alert(1)</script>', phoneNumber: '+33 1 02 03 04 05' },
  ])('%j is kept', person => {
    expect(accountProblem(person)).toBeNull();
  });

  it.each([
    [{ ...hank, firstName: '' }, 'firstName'],
    [{ ...hank, lastName: ' ' }, 'lastName'],
    [{ ...hank, lastName: 'Scorpio\nBcc: x@example.com' }, 'lastName'],
    [{ ...hank, firstName: 'x'.repeat(256) }, 'firstName'],
    [{ ...hank, emailAddress: 'hank at globex' }, 'emailAddress'],
    [{ ...hank, emailAddress: '' }, 'emailAddress'],
    [{ ...hank, phoneNumber: '0'.repeat(31) }, 'phoneNumber'],
    [{ ...hank, title: 'Mr\t' }, 'title'],
  ])('%j is refused', (person, field) => {
    expect(accountProblem(person)?.field).toBe(field);
  });
});
