import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { en, memorandum, textOfEvent } from "../whole-articles/lake-town.test-data";
import { oneSidedTerms } from "./one-sided-terms";

const passive = (...terms: string[]): string[] | undefined =>
  oneSidedTerms(
    terms.map((one) => plain(one, ["p"])),
    "will",
  )?.map((one) => textOf(one));

it("services of one side to another are no acts of both parties", () => {
  expect(passive("advise on the building of the quay", "provide training for pilots")).toEqual([
    "advice will be given on the building of the quay",
    "training for pilots will be provided",
  ]);
  expect(passive("advise on quays", "assist with the design of boats")).toEqual([
    "advice will be given on quays",
    "assistance will be given with the design of boats",
  ]);
  expect(passive("advise on quays", "provide boats to Lake College")).toEqual([
    "advice will be given on quays",
    "boats will be provided to Lake College",
  ]);
  expect(passive("provide training for pilots")).toBeUndefined();
  expect(passive("advise each other on boats")).toBeUndefined();
  expect(passive("advise on boats", "cooperate in research")).toBeUndefined();
});

it("what is no thing that is given, or is done for each other, stays active", () => {
  for (const term of [
    "provide schools with books",
    "offer students internships",
    "offer to host trainees",
    "provide for regular visits",
    "train teachers to use the software",
    "train in the use of nets",
    "provide training on a reciprocal basis",
    "provide staff for shared courses",
  ])
    expect(passive("advise on nets", term)).toBeUndefined();
  expect(passive("assist in the recovery of flooded villages")).toBeUndefined();
});

describe("terms that name the party that is served", () => {
  const college = { name: en("Reed College"), kind: "university" };
  const institute = { name: en("Lake Institute"), the: true, kind: "institute" };
  const bank = { name: en("Reed Bank"), kind: "company" };
  const terms = (texts: string[], parties: object[] = [college, institute]): string =>
    textOfEvent({
      kind: "signing",
      title: en("Reed College and Lake Institute sign memorandum"),
      city: en("Reedham"),
      participants: [],
      agenda: [],
      agreements: [
        memorandum({
          parties: parties.map((organization) => ({ organization })),
          scope: texts.map((text, at) => ({ key: `s${at}`, text: en(text) })),
        }),
      ],
    });

  it("are acts of the other of two", () => {
    expect(terms(["advise Reed College on the design of its quay", "provide training for pilots"])).toContain(
      "the institute will advise the college on the design of its quay, and training for pilots will be provided",
    );
    expect(terms(["assist the Lake Institute in the design of nets"])).toContain(
      "the college will assist the institute in the design of nets",
    );
    expect(terms(["advise Reed College on nets", "advise the Lake Institute on quays"])).toContain(
      "the institute will advise the college on nets, and the college will advise the institute on quays",
    );
  });

  it("are apart from what both do", () => {
    expect(terms(["advise Reed College on nets", "hold a joint fair"])).toMatch(
      /will hold a joint fair\. The institute will advise the college on nets\./u,
    );
  });

  it("open the terms where the others are duties of one party", () => {
    expect(
      terms(["advise Reed College on nets", "send teachers from the Lake Institute to Reed College"]),
    ).toMatch(/the institute will advise the college on nets\. .* will send teachers to /u);
  });

  it("are acts of all parties where three could be meant", () => {
    expect(terms(["advise on nets", "provide boats"], [college, institute, bank])).not.toContain("advice");
  });
});
