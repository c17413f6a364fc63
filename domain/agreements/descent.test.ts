import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descentOf, type Kin, tiesAmong } from "./descent";

const kin = (id: string, more: Partial<Kin> = {}): Kin => ({
  id,
  recordId: null,
  title: { en: "Framework of invented works", zh: "虚构框架协议" },
  signedOn: "2020-05-01",
  parties: [],
  ...more,
});
const first = kin("a");

describe("what a later agreement names", () => {
  it.each([
    ["only the title", { title: { en: "Framework of invented works" } }],
    ["only the day", { signedOn: "2020-05-01" }],
    ["another day", { title: first.title, signedOn: "2020-05" }],
    ["another title", { title: { en: "Framework" }, signedOn: "2020-05-01" }],
    ["empty words", { title: { en: " ", zh: "" }, signedOn: "2020-05-01" }],
    ["an id that nobody has", { id: "x" }],
  ])("is not found by %s", (_what, renewalOf) => {
    expect(tiesAmong([first, kin("b", { signedOn: "2024", renewalOf })])).toEqual([]);
  });

  it("is never itself", () => {
    const own = kin("a", {
      recordId: "r",
      renewalOf: { id: "r" },
      amends: { title: first.title, signedOn: "2020-05-01" },
    });
    expect(tiesAmong([own])).toEqual([]);
  });

  it("is found by its id before its title, and by one language of the title", () => {
    const named = kin("n", { recordId: "r", title: { en: "Another" }, signedOn: null });
    const later = kin("z", {
      signedOn: "2024",
      amends: { id: "r", title: first.title, signedOn: "2020-05-01" },
    });
    expect(tiesAmong([first, named, later])).toEqual([{ later: "z", earlier: "n", how: "amends" }]);
    expect(tiesAmong([first, later])).toEqual([{ later: "z", earlier: "a", how: "amends" }]);
    const chinese = kin("z", {
      renewalOf: { title: { zh: "虚构框架协议" }, signedOn: "2020-05-01" },
      signedOn: "2024",
    });
    expect(tiesAmong([first, chinese])).toEqual([{ later: "z", earlier: "a", how: "renews" }]);
  });

  it("is told from its namesakes of the same day by its parties, and left alone where they do not tell", () => {
    const one = kin("b", { parties: ["o:we", "n:乙"] });
    const other = kin("c", { parties: ["o:we", "n:丙"] });
    const renewalOf = { title: first.title, signedOn: "2020-05-01" };
    const later = (parties: string[]) => kin("z", { signedOn: "2024", parties, renewalOf });
    expect(tiesAmong([one, other, later(["n:丙", "o:we"])])).toMatchObject([{ earlier: "c" }]);
    expect(tiesAmong([one, other, later(["o:we"])])).toEqual([]);
  });
});

describe("the line of descent", () => {
  const renewal = kin("b", {
    signedOn: "2023-05-01",
    renewalOf: { title: first.title, signedOn: "2020-05-01" },
  });
  const change = kin("c", {
    signedOn: "2021",
    title: { en: "Change" },
    amends: { title: first.title, signedOn: "2020-05-01" },
  });
  const last = kin("d", {
    signedOn: "2026-05-01",
    renewalOf: { title: renewal.title, signedOn: "2023-05-01" },
  });
  const alone = kin("e", { title: { en: "Alone" } });
  const all = [last, alone, change, renewal, first];
  const ties = tiesAmong(all);

  it("of one that follows nothing is itself", () => {
    expect(descentOf("e", all, ties)).toEqual([{ id: "e", how: undefined }]);
  });

  it("is the same from wherever one looks, each after what it goes back to", () => {
    for (const id of ["a", "b", "c", "d"])
      expect(descentOf(id, all, ties)).toEqual([
        { id: "a", how: undefined },
        { id: "c", how: "amends" },
        { id: "b", how: "renews" },
        { id: "d", how: "renews" },
      ]);
  });

  it("goes round in no circle, and does not depend on the order in which its members come", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const anybody = fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.constantFrom(undefined, ...ids), fc.constantFrom(undefined, ...ids))
          .map(([renews, amends]) =>
            kin(id, {
              recordId: id,
              ...(renews && { renewalOf: { id: renews } }),
              ...(amends && { amends: { id: amends } }),
            }),
          ),
      ),
    );
    fc.assert(
      fc.property(anybody, fc.constantFrom(...ids), (family, id) => {
        const found = tiesAmong(family);
        const line = descentOf(id, family, found).map((step) => step.id);
        expect(new Set(line).size).toBe(line.length);
        expect(line).toContain(id);
        for (const { later, earlier } of found)
          if (line.includes(later)) expect(line.indexOf(earlier)).toBeLessThan(line.indexOf(later));
        expect(tiesAmong([...family].reverse())).toEqual(found);
      }),
    );
  });
});
