import type { DraftRecord } from "../../../events/shape";

const CORNERS = /[「」『』]/u;

/** A Chinese text with “” for 「」, and ‘’ inside of others: “甲‘乙’丙” for 「甲『乙』丙」 and for “甲「乙」丙”. */
export const inCurvedQuotes = (text: string): string => {
  if (!CORNERS.test(text)) return text;
  let depth = 0;
  return [...text]
    .map((sign) => {
      if (/[“「『]/u.test(sign)) {
        depth += 1;
        if (sign === "“") return sign;
        return depth % 2 === 1 ? "“" : "‘";
      }
      if (!/[”」』]/u.test(sign)) return sign;
      const outer = depth % 2 === 1;
      depth = Math.max(0, depth - 1);
      if (sign === "”") return sign;
      return outer ? "”" : "’";
    })
    .join("");
};

/** A record whose Chinese texts have the quotation marks of the press in simplified script. The same record where all have them. */
export const withCurvedQuotes = (record: DraftRecord): DraftRecord => {
  const stored = JSON.stringify(record);
  if (!CORNERS.test(stored)) return record;
  return JSON.parse(stored, (key, value: unknown) =>
    key === "zh" && typeof value === "string" ? inCurvedQuotes(value) : value,
  ) as DraftRecord;
};
