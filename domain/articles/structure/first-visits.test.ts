import { expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };
const LONG =
  "the lock of the northern harbor needs a new gate before the boats of the summer arrive from the lake";

it("has that a visit was the visitor's first behind the news", () => {
  const text = textOfEvent({
    kind: "inspection",
    title: en("Lake Guild president inspects port"),
    city: en("Reedham"),
    venue: { name: en("Port of Reedham"), the: true },
    participants: [
      person("a", "Ann Exemplar", "president", guild, { side: "guest", roles: ["head"] }),
      person("b", "Bo Sample", "mayor", town, { side: "host" }),
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the lock")], remarks: [said("a", "say", LONG)] }],
    background: [en("This was the president's first visit to Reedham.")],
  });
  expect(text.indexOf("This was the president's first visit to Reedham.")).toBeLessThan(
    text.indexOf("the lock of"),
  );
});

it("has how often a meeting takes place at the end", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Lake Guild holds annual meeting"),
    officialName: en("Lake Guild Annual Meeting"),
    city: en("Reedham"),
    participants: [personOf("a", "Ann Exemplar", "president", "Lake Guild")],
    agenda: [{ key: "t", activity: "discussion", remarks: [said("a", "say", LONG)] }],
    background: [en("The annual meeting occurs annually in March.")],
  });
  expect(text.indexOf("The annual meeting occurs annually in March.")).toBeGreaterThan(
    text.indexOf("the lock of"),
  );
});

it("keeps how often somebody had come beside another visit", () => {
  const text = textOfEvent({
    kind: "inspection",
    title: en("Lake Guild president inspects port"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Exemplar", "president", guild, { side: "guest", roles: ["head"] }),
      person("b", "Bo Sample", "mayor", town, { side: "host" }),
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the lock")], remarks: [said("a", "say", LONG)] }],
    background: [en("The mayor went to Oakham in 2020."), en("This was Bo Sample's second visit to Oakham.")],
  });
  expect(text).toMatch(/went to Oakham in 2020\. This was/);
});
