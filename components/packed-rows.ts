/** Rows for the browser, without the names of fields in each row and with each value once. */
export interface PackedRows<Row> {
  keys: readonly (keyof Row & string)[];
  /** The first represents an absent field. */
  values: readonly unknown[];
  /** The place of each field's value. */
  rows: readonly (readonly number[])[];
}

const ABSENT = 0;

/**
 * Packs rows of plain data. In the page's data, half of a list is the names of its fields, and values such as a state or a person
 * who is responsible come in many rows.
 */
export const packRows = <Row extends object>(rows: readonly Row[]): PackedRows<Row> => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row & string)[];
  const values: unknown[] = [null];
  const places = new Map<string, number>();
  const placeOf = (value: unknown): number => {
    if (value === undefined) return ABSENT;
    const text = JSON.stringify(value);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, values.length);
    return values.push(value) - 1;
  };
  return { keys, values, rows: rows.map((row) => keys.map((key) => placeOf(row[key]))) };
};

/** The rows that were packed. */
export const unpackRows = <Row extends object>({ keys, values, rows }: PackedRows<Row>): Row[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        keys.flatMap((key, at) => {
          const place = row[at] ?? ABSENT;
          return place === ABSENT ? [] : [[key, values[place]]];
        }),
      ) as Row,
  );
