import { describe, expect, it } from "vitest";
import {
  isNamed,
  isPersonRow,
  organizationsOfRow,
  type PreviewRow,
  previewRows,
  withDelegationOf,
  withNameText,
  withOrganizationText,
  withoutRow,
  withRowMerged,
  withRowPlaced,
  withRowSplit,
  withSideOf,
  withTitleText,
} from "./preview-rows";
import { readList } from "./read-list";

const rowsOf = (text: string): PreviewRow[] => previewRows(readList(text, new Set()));
const people = (rows: readonly PreviewRow[]) =>
  rows.map((row) =>
    isPersonRow(row)
      ? [row.participant.person?.name ?? row.participant.group, row.participant.posts]
      : row.unread,
  );

describe("a row of the preview", () => {
  it("takes typed text, which is no longer doubtful", () => {
    const [row] = withNameText(rowsOf("王总"), "r0", "zh", "王小样");
    expect(row).toMatchObject({ participant: { person: { name: { zh: "王小样" } } }, doubt: ["title"] });
    expect(withTitleText(row ? [row] : [], "r0", 0, "zh", "总经理")[0]).toMatchObject({
      participant: { posts: [{ title: { zh: "总经理" } }] },
      doubt: [],
    });
  });

  it("loses a position whose last word is deleted", () => {
    const rows = withTitleText(rowsOf("王小样 局长"), "r0", 0, "zh", "");
    expect(people(rows)).toEqual([[{ zh: "王小样" }, undefined]]);
  });

  it("keeps the parent of an organization as part of the typed text", () => {
    const rows = rowsOf("李小样 市商务局局长、办公室主任");
    expect(withOrganizationText(rows, "r0", 1, "zh", "市商务局办公室（筹）")[0]).toMatchObject({
      participant: { posts: [{}, { organization: { name: { zh: "市商务局办公室（筹）" } } }] },
    });
  });

  it("takes other organizations of a group, and none", () => {
    const rows = rowsOf("样例市商务局、虚构市商务局有关负责人");
    const [row] = rows;
    expect(row && isPersonRow(row) && organizationsOfRow(row)).toMatchObject([
      { name: { zh: "样例市商务局" } },
      { name: { zh: "虚构市商务局" } },
    ]);
    const changed = withOrganizationText(rows, "r0", 1, "zh", "样例学会");
    expect(changed[0]).toMatchObject({
      participant: {
        group: { zh: "有关负责人" },
        of: [{ name: { zh: "样例市商务局" } }, { name: { zh: "样例学会" } }],
      },
    });
    const emptied = withOrganizationText(withOrganizationText(changed, "r0", 1, "zh", ""), "r0", 0, "zh", "");
    expect(emptied[0]).not.toHaveProperty("participant.of");
    expect(emptied[0] && isPersonRow(emptied[0]) && organizationsOfRow(emptied[0])).toEqual([undefined]);
    expect(withOrganizationText(emptied, "r0", 0, "en", "Invented Chamber")[0]).toMatchObject({
      participant: { of: [{ name: { en: "Invented Chamber" } }] },
    });
  });

  it("changes sides and delegations, also to none", () => {
    const rows = withDelegationOf(withSideOf(rowsOf("王小样"), "r0", "guest"), "r0", "d1");
    expect(rows[0]).toMatchObject({ participant: { side: "guest", delegation: "d1" } });
    const [none] = withDelegationOf(withSideOf(rows, "r0", undefined), "r0", undefined);
    expect(none && isPersonRow(none) && none.participant).toEqual({
      key: "p1",
      person: { name: { zh: "王小样" } },
    });
  });
});

describe("rows of the preview", () => {
  it("are merged: names in two languages become one, positions are added", () => {
    const rows = rowsOf("约翰·范例 董事长\nJohn Sample, Model Corp.");
    expect(people(withRowMerged(rows, "r1"))).toEqual([
      [
        { zh: "约翰·范例", en: "John Sample" },
        [{ title: { zh: "董事长" } }, { organization: { name: { en: "Model Corp." } } }],
      ],
    ]);
    expect(withRowMerged(rows, "r0")).toEqual(rows);
  });

  it("are split at the separators of a name, otherwise the last position has no name yet", () => {
    const taken = new Set(["p1"]);
    const both = withNameText(rowsOf("王小样"), "r0", "zh", "王小样、李小样");
    expect(people(withRowSplit(both, "r0", taken))).toEqual([
      [{ zh: "王小样" }, undefined],
      [{ zh: "李小样" }, undefined],
    ]);
    const split = withRowSplit(rowsOf("王小样 甲协会会长、乙公司经理"), "r0", taken);
    expect(people(split)).toEqual([
      [{ zh: "王小样" }, [{ organization: { name: { zh: "甲协会" } }, title: { zh: "会长" } }]],
      [{}, [{ organization: { name: { zh: "乙公司" } }, title: { zh: "经理" } }]],
    ]);
    expect(new Set(split.map(({ id }) => id)).size).toBe(2);
  });

  it("are dropped, and those that name nobody are not added", () => {
    const rows = rowsOf("王小样\n下午三点在大厅集合");
    expect(rows.map(isNamed)).toEqual([true, false]);
    expect(withoutRow(rows, "r0").map(isPersonRow)).toEqual([false]);
  });

  it("of words that were not understood are placed by the user", () => {
    const rows = rowsOf("王小样 局长\n下午三点在大厅集合");
    const placed = (place: Parameters<typeof withRowPlaced>[2]) =>
      people(withRowPlaced(rows, "r1", place, new Set(["p1"])));
    expect(placed("person")[1]).toEqual([{ zh: "下午三点在大厅集合" }, undefined]);
    expect(placed("group")[1]).toEqual([{ zh: "下午三点在大厅集合" }, undefined]);
    expect(placed("organization")).toEqual([
      [{ zh: "王小样" }, [{ title: { zh: "局长" }, organization: { name: { zh: "下午三点在大厅集合" } } }]],
    ]);
    expect(placed("title")[0]?.[1]).toHaveLength(2);
  });
});

describe("a substitute", () => {
  const rows = rowsOf("示例市科技局局长王小样（请假，由副局长李大例参加）\n示例市体育局局长张示范");
  const keyOf = ([first]: readonly PreviewRow[]) => first && isPersonRow(first) && first.participant.key;
  const replaced = (each: readonly PreviewRow[]) =>
    each.map((row) => isPersonRow(row) && row.participant.substitutes);

  it("refers to the row of the other", () =>
    expect(replaced(rows)).toEqual([undefined, keyOf(rows), undefined]));

  it("refers to nobody once the other row is deleted or joined", () => {
    expect(replaced(withoutRow(rows, "r0"))).toEqual([undefined, undefined]);
    expect(replaced(withRowMerged(rows, "r1"))).toEqual([undefined, undefined]);
  });
});
