import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { NAMED_WITHIN } from "./named-within";

const rewording = (text: string): string => textOf(reworded(line("s", plain(text)), NAMED_WITHIN).words);

describe("what a sentence has named", () => {
  it.each([
    [
      "they met Ann Lee, president of the Reed branch of the League; past presidents of the Reed branch; and members of the Reed branch",
      "they met Ann Lee, president of the Reed branch of the League; past presidents of the branch; and members of the branch",
    ],
    [
      "Ann Lee, deputy secretary of the Reed District Party Committee and mayor of Reed District, spoke",
      "Ann Lee, deputy Party secretary and mayor of Reed District, spoke",
    ],
    [
      "managers of Reed Water gave talks on the tasks of the departments of Reed Water",
      "managers of Reed Water gave talks on the tasks of its departments",
    ],
    [
      "the other speakers were Lee; Ray; Cy Dee, mayor of Reedham; and Eve Fay, clerk of the council",
      "Lee and Ray also spoke, as did Cy Dee, mayor of Reedham\u0001 and Eve Fay, clerk of the council",
    ],
  ])("is not named again: %s", (given, expected) => {
    expect(rewording(given)).toBe(expected);
  });

  it.each([
    "they met presidents of the Reed branch and members of the Hill branch, and of the Reed branch",
    "the other speakers were Cy Dee, mayor of Reedham; and Eve Fay, clerk of the council",
    "managers of Reed Water gave talks on the departments of Hill Water",
  ])("stays where something else is meant: %s", (given) => {
    expect(rewording(given)).toBe(given);
  });
});
