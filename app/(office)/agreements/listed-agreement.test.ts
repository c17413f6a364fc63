import { expect, it } from "vitest";
import { listedAgreement } from "./listed-agreement";

type Row = Parameters<typeof listedAgreement>[0];

const party = (zh: string, en?: string) => ({
  organizationId: null,
  name: { zh, ...(en && { en }) },
  group: null,
});
const validity = { effectiveStatus: "in_force", endsOn: null, daysLeft: null, threshold: null } as const;
const ROW = {
  id: "1",
  title: { en: "Invented agreement", zh: "虚构协议" },
  reference: null,
  signedOn: "2025-05-20",
  expiresOn: null,
  followUps: 0,
  done: 0,
  restricted: false,
  sample: false,
  parties: [party("虚构协会", "Invented Association"), party("虚构伙伴")],
  validity: { ...validity, renewsAutomatically: false },
} as Partial<Row> as Row;

it("keeps of an agreement what its row shows, in the language in which it is shown", () => {
  expect(listedAgreement(ROW, "en")).toEqual({
    id: "1",
    title: { en: "Invented agreement" },
    parties: "Invented Association, 虚构伙伴",
    signedOn: "2025-05-20",
    validity: { effectiveStatus: "in_force" },
  });
});

it("names three parties and counts the others; a title without the language is kept whole", () => {
  const parties = [
    ...ROW.parties,
    { ...party(""), name: null, group: { zh: "虚构一方" } },
    party("虚构另一方"),
  ];
  const row = { ...ROW, parties, title: { zh: "虚构协议" } };
  expect(listedAgreement(row, "zh").parties).toBe("虚构协会、虚构伙伴、虚构一方");
  expect(listedAgreement(row, "en")).toMatchObject({ moreParties: 1, title: { zh: "虚构协议" } });
});

it("keeps every mark that is set", () => {
  const marks = {
    reference: "R-1",
    expiresOn: "2026-05-20",
    followUps: 2,
    done: 1,
    restricted: true,
    sample: true,
  };
  const shown = { effectiveStatus: "expiring", daysLeft: 0, renewsAutomatically: true } as const;
  expect(listedAgreement({ ...ROW, ...marks, validity: { ...ROW.validity, ...shown } }, "en")).toMatchObject({
    ...marks,
    validity: shown,
  });
});
