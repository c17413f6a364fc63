import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidateTies,
  descentOf,
  type IdentifiedAgreement,
  type Tie,
  tiesAmong,
  undecided,
} from "./descent";

interface Party extends IdentifiedAgreement {
  parties: string[];
}

const title = { en: "Framework of invented works", zh: "虚构框架协议" };
const kin = (id: string, more: IdentifiedAgreement["agreement"] = {}, parties: string[] = []): Party => ({
  id,
  agreement: { title, signedOn: "2020-05-01", ...more },
  parties,
});

const tiesOf = (all: readonly Party[]): Tie[] => {
  const named = candidateTies(all);
  const open = all.filter((each) => undecided(named).includes(each.id));
  return tiesAmong(named, new Map(open.map((each) => [each.id, each.parties])));
};
const lineOf = (id: string, all: readonly Party[]) =>
  descentOf(id, tiesOf(all), (each) => all.find((one) => one.id === each)?.agreement.signedOn);

const first = kin("a");

describe("the earlier agreement that a later one names", () => {
  it.each([
    ["only the title", { title: { en: "Framework of invented works" } }],
    ["only the day", { signedOn: "2020-05-01" }],
    ["another day", { title, signedOn: "2020-05" }],
    ["another title", { title: { en: "Framework" }, signedOn: "2020-05-01" }],
    ["empty words", { title: { en: " ", zh: "" }, signedOn: "2020-05-01" }],
    ["an id that nobody has", { id: "x" }],
  ])("is not found by %s", (_what, renewalOf) => {
    expect(tiesOf([first, kin("b", { signedOn: "2024", renewalOf })])).toEqual([]);
  });

  it("is never itself", () => {
    const own = kin("a", {
      id: "r",
      renewalOf: { id: "r" },
      amends: { title, signedOn: "2020-05-01" },
    });
    expect(tiesOf([own])).toEqual([]);
  });

  it("is found by id before title, and by the title in one language", () => {
    const named = kin("n", { id: "r", title: { en: "Another" }, signedOn: "2019" });
    const later = kin("z", {
      signedOn: "2024",
      amends: { id: "r", title, signedOn: "2020-05-01" },
    });
    expect(tiesOf([first, named, later])).toEqual([{ later: "z", earlier: "n", how: "amends" }]);
    expect(tiesOf([first, later])).toEqual([{ later: "z", earlier: "a", how: "amends" }]);
    const chinese = kin("z", {
      renewalOf: { title: { zh: "虚构框架协议" }, signedOn: "2020-05-01" },
      signedOn: "2024",
    });
    expect(tiesOf([first, chinese])).toEqual([{ later: "z", earlier: "a", how: "renews" }]);
  });

  it("is distinguished from others with the same title and date by its parties, else left out", () => {
    const one = kin("b", {}, ["o:we", "n:乙"]);
    const other = kin("c", {}, ["o:we", "n:丙"]);
    const renewalOf = { title, signedOn: "2020-05-01" };
    const later = (parties: string[]) => kin("z", { signedOn: "2024", renewalOf }, parties);
    expect(tiesOf([one, other, later(["n:丙", "o:we"])])).toMatchObject([{ earlier: "c" }]);
    expect(tiesOf([one, other, later(["o:we"])])).toEqual([]);
  });
});

describe("the versions of an agreement", () => {
  const renewal = kin("b", {
    signedOn: "2023-05-01",
    renewalOf: { title, signedOn: "2020-05-01" },
  });
  const change = kin("c", {
    signedOn: "2021",
    title: { en: "Change" },
    amends: { title, signedOn: "2020-05-01" },
  });
  const last = kin("d", {
    signedOn: "2026-05-01",
    renewalOf: { title, signedOn: "2023-05-01" },
  });
  const alone = kin("e", { title: { en: "Alone" } });
  const all = [last, alone, change, renewal, first];

  it("are only itself without ties", () => {
    expect(lineOf("e", all)).toEqual([{ id: "e", how: undefined }]);
  });

  it("are the same from each of them, each after those it amends or renews", () => {
    for (const id of ["a", "b", "c", "d"])
      expect(lineOf(id, all)).toEqual([
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
            kin(id, {
              id: `record ${id}`,
              ...(renews && { renewalOf: { id: `record ${renews}` } }),
              ...(amends && { amends: { id: `record ${amends}` } }),
            }),
          ),
      ),
    );
    fc.assert(
      fc.property(anybody, fc.constantFrom(...ids), (family, id) => {
        const found = tiesOf(family);
        const line = lineOf(id, family).map((step) => step.id);
        expect(new Set(line).size).toBe(line.length);
        expect(line).toContain(id);
        for (const { later, earlier } of found)
          if (line.includes(later)) expect(line.indexOf(earlier)).toBeLessThan(line.indexOf(later));
        expect(tiesOf([...family].reverse())).toEqual(found);
      }),
    );
  });
});
