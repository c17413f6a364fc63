import { describe, expect, it } from "vitest";
import { OPEN, plain, textOf, withCommas } from "../../phrase";
import { namesList } from "./names-list";

const ann = `Ann Exemplar, mayor of Oldmere${OPEN}`;
const bo = `Bo Sample, registrar of the Rope School${OPEN}`;
const cy = `Cy Mock, head of the Lake Bank${OPEN}`;
const list = (members: string[], more?: string): string =>
  withCommas(
    textOf(
      namesList(
        members.map((one) => plain(one)),
        more,
      ),
    ),
  );

describe("a list of two people with posts and others", () => {
  it("has commas", () => {
    expect(list([ann, bo], "others")).toBe(
      "Ann Exemplar, mayor of Oldmere, Bo Sample, registrar of the Rope School, and others",
    );
    expect(list(["Ann Exemplar, Mayor of Oldmere", "Bo Sample, State Secretary"], "others")).toBe(
      "Ann Exemplar, Mayor of Oldmere; Bo Sample, State Secretary; and others",
    );
    expect(list([ann, "Lee"], "others")).toBe("Ann Exemplar, mayor of Oldmere, Lee, and others");
  });

  it("has semicolons where it is longer, or a post has a comma", () => {
    expect(list([ann, bo, cy], "others")).toContain("; and others");
    expect(list([ann, `Bo Sample, registrar, dean and clerk${OPEN}`], "others")).toContain("; and others");
  });
});

describe("names alone in a list with semicolons", () => {
  it("are one part of it where they are neighbours", () => {
    expect(list(["Lee", "Ray", "Hill", ann, bo])).toBe(
      "Lee, Ray and Hill; Ann Exemplar, mayor of Oldmere; and Bo Sample, registrar of the Rope School",
    );
    expect(list(["Lee", ann, bo])).toBe(
      "Lee; Ann Exemplar, mayor of Oldmere; and Bo Sample, registrar of the Rope School",
    );
  });

  it("are listed individually where no other needs a semicolon", () => {
    expect(
      list(["the Minister", "Speaker Ann Exemplar and Whip Bo Sample of the Assembly", "Lee", "Ray"]),
    ).toBe("the Minister, Speaker Ann Exemplar and Whip Bo Sample of the Assembly, Lee and Ray");
  });

  it("are listed individually where only one other has a post", () => {
    expect(list(["Lee", "Ray", ann])).toBe("Lee, Ray and Ann Exemplar, mayor of Oldmere");
  });
});

describe("a group that is itself a list", () => {
  it("is part of the list of plain nouns", () => {
    expect(list(["officials and traders", "staff of the Lake Bank"])).toBe(
      "officials, traders and staff of the Lake Bank",
    );
    expect(list(["the chief of the village", "officials, teachers and pupils"])).toBe(
      "the chief of the village, officials, teachers and pupils",
    );
  });

  it("stays a group beside posts, and where its nouns belong to something", () => {
    expect(list(["officials and traders", cy])).toContain("officials and traders, and Cy Mock");
    expect(list(["teachers and pupils of Reedham", "staff of the Lake Bank"])).toContain(
      "teachers and pupils of Reedham",
    );
  });
});

describe("a series of groups in a list with semicolons", () => {
  it("has one level of separators", () => {
    expect(list([ann, bo, "officials of the port and the mill, freight agents and lake pilots"])).toMatch(
      /; officials of the port and the mill; freight agents; and lake pilots$/,
    );
  });

  it("stays one member where its last two are not clear by themselves", () => {
    const groups = "pilots, officials of schools and hospitals";
    expect(list([ann, bo, groups])).toContain(`; and ${groups}`);
    for (const owners of [
      "officials of schools, clinics and hospitals",
      "representatives of farmers, fishers and traders",
      "heads of the departments of trade, schools and roads",
    ])
      expect(list([ann, bo, owners])).toContain(`; and ${owners}`);
    expect(list(["Ann Lee", "officials of the port, agents and pilots"])).not.toContain(";");
  });
});
