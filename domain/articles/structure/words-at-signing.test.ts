import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const college = { name: en("Lake College"), kind: "university" };
const works = { name: en("Reed Boat Works"), kind: "company" };
const document = {
  key: "ag",
  title: en("agreement on training"),
  type: "agreement",
  status: "signed",
  parties: [
    { organization: college, signatories: ["a"] },
    { organization: works, signatories: ["b"] },
  ],
  scope: [{ key: "x", text: en("train forty apprentices a year") }],
};
const signing = {
  key: "s",
  activity: "signing",
  agreements: ["ag"],
  remarks: [said("b", "say", "the works need more builders")],
};

const text = (first: object, more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake College and Reed Boat Works agree on training"),
    city: en("Reedham"),
    participants: [
      {
        ...personOf("a", "Ann Lee", "principal", "Lake College"),
        posts: [{ title: en("principal"), organization: college }],
      },
      {
        ...personOf("b", "Bo Ray", "director", "Reed Boat Works"),
        posts: [{ title: en("director"), organization: works }],
      },
      personOf("c", "Cy Dee", "curator", "Boat Museum"),
    ],
    agenda: [
      { key: "k", ...first, remarks: [said("c", "say", "the first boat was built of reed")] },
      signing,
    ],
    agreements: [document],
    ...more,
  });
const forum = {
  officialName: en("the 2nd Boat Forum"),
  organizers: [{ organization: { name: en("Boat Museum") }, tier: "host" }],
};

it("places words at a signing behind its terms, before other parts of the event and its organizers", () => {
  const words = text({ activity: "speeches", title: en("keynote session") }, forum);
  const spoken = words.indexOf("need more builders");
  expect(spoken).toBeGreaterThan(words.indexOf("forty apprentices"));
  expect(spoken).toBeLessThan(words.indexOf("hosted by"));
  expect(spoken).toBeLessThan(words.indexOf("built of reed"));
});

it("keeps the order of time behind talks before the signing", () => {
  const words = text({ activity: "talks" });
  expect(words.indexOf("need more builders")).toBeGreaterThan(words.indexOf("built of reed"));
});
