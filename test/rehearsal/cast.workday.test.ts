import { workdayFrom } from '../../src/rehearsal/cast/workday';

it.each([
  ['2027-01-22', '2027-01-22'],
  ['2027-01-23', '2027-01-25'],
  ['2027-01-24', '2027-01-25'],
])('the follow-up on %s becomes %s', (day, workday) => {
  expect(workdayFrom(Date.parse(day))).toBe(workday);
});
