/** SQL for `column IN (…)` with as many values as there are, given as one JSON array: one statement whatever their number. */
export const AMONG = '(SELECT value FROM json_each(?))';
