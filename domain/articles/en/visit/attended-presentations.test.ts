import { expect, test } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const staff = ["Cy Dee", "Di Fox", "Ed Gray", "Flo Hay"].map((name, at) =>
  personOf(`s${at}`, name, "clerk", "Reed Assembly", { side: "host" }),
);
const listed = [{ key: "a", as: "speaker" }, ...staff.map((_, at) => ({ key: `s${at}` }))];

test("those who attended one of two presentations stand beside it", () => {
  const article = textOfEvent({
    kind: "reception",
    title: en("Lake Guild visits Reed Assembly"),
    home: { name: en("Reed Assembly"), the: true, kind: "government" },
    city: en("Reedham"),
    participants: [personOf("a", "Ann Lee", "President", "Lake Guild", { side: "guest" }), ...staff],
    agenda: [
      {
        key: "p",
        activity: "presentation",
        title: en("presentation on the Lake Strategic Plan 2022"),
        people: listed,
        remarks: [said("a", "introduce", "plans for the lake"), said("a", "say", "the lake needed care")],
      },
      {
        key: "q",
        activity: "presentation",
        title: en("presentation on the Lake Action Plan 2024"),
        people: listed,
        topics: [en("the planned meetings")],
      },
    ],
  });
  expect(article).toMatch(
    /presentation on the Lake Action Plan 2024, covering [^.]*\. Cy Dee, [^.]*, attended\./,
  );
  expect(article).not.toContain("attended the presentation.");
});
