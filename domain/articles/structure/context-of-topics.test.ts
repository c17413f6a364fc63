import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const club = { name: en("Reed Anglers Club"), the: true, kind: "association" };
const visitors = { name: en("Alder Anglers League"), the: true, kind: "association" };
const visit = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Alder Anglers League visits Reed Anglers Club"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Exemplar", "chair", visitors, { side: "guest", roles: ["head"] }),
      person("b", "Bo Sample", "president", club, { side: "host", roles: ["receiver"] }),
    ],
    ...more,
  });
const talks = {
  key: "t",
  activity: "talks",
  topics: [en("the licence scheme for young anglers")],
  remarks: [said("a", "say", "pike had become rare"), said("b", "say", "nets had to be wider")],
};
const places = (text: string, ...parts: string[]): number[] => parts.map((part) => text.indexOf(part));

describe("context", () => {
  it("about the topics of the talks ends the text, with the sentence that continues it", () => {
    const text = visit({
      agenda: [talks],
      background: [
        en("The scheme was set up in 2013 by the two clubs and pays for boats."),
        en("Thirty-two children have joined since then."),
        en("The two clubs have met every spring for twenty years, in Alder and in Reedham by turns."),
      ],
    });
    const [scheme = 0, since = 0, words = 0] = places(text, "The scheme was", "since then", "become rare");
    expect(scheme).toBeGreaterThan(words);
    expect(since).toBeGreaterThan(scheme);
  });
});
