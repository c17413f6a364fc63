import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const seminar = (item: object): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Reedham Institute holds seminar on nets"),
    officialName: en("the Seminar on Nets"),
    city: en("Reedham"),
    home: { name: en("Reedham Institute"), the: true, kind: "institute" },
    participants: [
      person("a", "Ann Exemplar", "director", { name: en("Hill League") }),
      person("b", "Bo Sample", "director", { name: en("Reed Guild") }),
    ],
    agenda: [
      {
        key: "t",
        people: [
          { key: "a", as: "speaker" },
          { key: "b", as: "speaker" },
        ],
        remarks: [
          said("a", "stress", "the lake needs finer nets and fewer boats in the spring"),
          said("b", "say", "the guild mends nets for all fishers of the northern shore"),
        ],
        ...item,
      },
    ],
  });

describe("a part of a programme whose title only says that its people spoke", () => {
  it.each(["talks", "speeches", "Lectures"])("is not told before the words of the first: %s", (title) => {
    const text = seminar({ activity: "presentation", title: en(title) });
    expect(text).toContain("Ann Exemplar, director of Hill League, stressed that the lake");
    expect(text).not.toMatch(/\b(?:[Ii]n|[Aa]t|[Oo]n) (?:the )?(?:talks|speeches|lectures)\b/i);
  });

  it("is stated where the title says more", () => {
    expect(seminar({ activity: "presentation", title: en("keynote speeches") })).toContain(
      "keynote speeches",
    );
  });
});
