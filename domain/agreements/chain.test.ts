import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateTies, chainOf, type IdentifiedAgreement, type Tie, tiesAmong, undecided } from "./chain";

interface Party extends IdentifiedAgreement {
  parties: string[];
}

const title = { en: "Framework of invented works", zh: "虚构框架协议" };
const agreement = (
  id: string,
  more: IdentifiedAgreement["agreement"] = {},
  parties: string[] = [],
): Party => ({
  id,
  agreement: { title, signedOn: "2020-05-01", ...more },
  parties,
});

const tiesOf = (all: readonly Party[]): Tie[] => {
  const named = candidateTies(all);
  const open = all.filter((each) => undecided(named).includes(each.id));
  return tiesAmong(named, new Map(open.map((each) => [each.id, each.parties])));
};
const chainIn = (id: string, all: readonly Party[]) =>
  chainOf(id, tiesOf(all), (each) => all.find((one) => one.id === each)?.agreement.signedOn);

const first = agreement("a");

describe("the earlier agreement that a later one names", () => {
  it.each([
    ["only the title", { title: { en: "Framework of invented works" } }],
    ["only the day", { signedOn: "2020-05-01" }],
    ["another day", { title, signedOn: "2020-05" }],
    ["another title", { title: { en: "Framework" }, signedOn: "2020-05-01" }],
    ["empty words", { title: { en: " ", zh: "" }, signedOn: "2020-05-01" }],
    ["an id that nobody has", { id: "x" }],
  ])("is not found by %s", (_what, renewalOf) => {
    expect(tiesOf([first, agreement("b", { signedOn: "2024", renewalOf })])).toEqual([]);
  });

  it("is never itself", () => {
    const own = agreement("a", {
      id: "r",
      renewalOf: { id: "r" },
      amends: { title, signedOn: "2020-05-01" },
    });
    expect(tiesOf([own])).toEqual([]);
  });

  it("is found by id before title, and by the title in one language", () => {
    const named = agreement("n", { id: "r", title: { en: "Another" }, signedOn: "2019" });
    const later = agreement("z", {
      signedOn: "2024",
      amends: { id: "r", title, signedOn: "2020-05-01" },
    });
    expect(tiesOf([first, named, later])).toEqual([{ later: "z", earlier: "n", how: "amends" }]);
    expect(tiesOf([first, later])).toEqual([{ later: "z", earlier: "a", how: "amends" }]);
    const chinese = agreement("z", {
      renewalOf: { title: { zh: "虚构框架协议" }, signedOn: "2020-05-01" },
      signedOn: "2024",
    });
    expect(tiesOf([first, chinese])).toEqual([{ later: "z", earlier: "a", how: "renews" }]);
  });

  it("is distinguished from others with the same title and date by its parties, else left out", () => {
    const one = agreement("b", {}, ["o:we", "n:乙"]);
    const other = agreement("c", {}, ["o:we", "n:丙"]);
    const renewalOf = { title, signedOn: "2020-05-01" };
    const later = (parties: string[]) => agreement("z", { signedOn: "2024", renewalOf }, parties);
    expect(tiesOf([one, other, later(["n:丙", "o:we"])])).toMatchObject([{ earlier: "c" }]);
    expect(tiesOf([one, other, later(["o:we"])])).toEqual([]);
  });
});

describe("the versions of an agreement", () => {
  const renewal = agreement("b", {
    signedOn: "2023-05-01",
    renewalOf: { title, signedOn: "2020-05-01" },
  });
  const change = agreement("c", {
    signedOn: "2021",
    title: { en: "Change" },
    amends: { title, signedOn: "2020-05-01" },
  });
  const last = agreement("d", {
    signedOn: "2026-05-01",
    renewalOf: { title, signedOn: "2023-05-01" },
  });
  const alone = agreement("e", { title: { en: "Alone" } });
  const all = [last, alone, change, renewal, first];

  it("are only itself without ties", () => {
    expect(chainIn("e", all)).toEqual([{ id: "e", how: undefined }]);
  });

  it("are the same from each of them, each after those it amends or renews", () => {
    for (const id of ["a", "b", "c", "d"])
      expect(chainIn(id, all)).toEqual([
        { id: "a", how: undefined },
        { id: "c", how: "amends" },
        { id: "b", how: "renews" },
        { id: "d", how: "renews" },
      ]);
  });

  it("contain no cycle and do not depend on the order of the input", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const anybody = fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.constantFrom(undefined, ...ids), fc.constantFrom(undefined, ...ids))
          .map(([renews, amends]) =>
            agreement(id, {
              id: `record ${id}`,
              ...(renews && { renewalOf: { id: `record ${renews}` } }),
              ...(amends && { amends: { id: `record ${amends}` } }),
            }),
          ),
      ),
    );
    fc.assert(
      fc.property(anybody, fc.constantFrom(...ids), (all, id) => {
        const found = tiesOf(all);
        const line = chainIn(id, all).map((step) => step.id);
        expect(new Set(line).size).toBe(line.length);
        expect(line).toContain(id);
        for (const { later, earlier } of found)
          if (line.includes(later)) expect(line.indexOf(earlier)).toBeLessThan(line.indexOf(later));
        expect(tiesOf([...all].reverse())).toEqual(found);
      }),
    );
  });
});
