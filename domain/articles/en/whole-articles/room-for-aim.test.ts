import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const board = {
  name: en("Northland Board of Inland Fisheries and Lake Ports"),
  the: true,
  kind: "government",
};
const guild = { name: en("Reedham Guild of Boatbuilders and Sailmakers"), the: true, kind: "association" };

const AIM =
  "learn about the building of wooden boats, share experience of training young builders, and find partners for a lake festival, a school of sailing and the repair of the old mail boats";

const visit = (purpose: string, kind = "reception"): string =>
  textOfEvent({
    kind,
    title: en("Northland delegation visits Reedham Guild"),
    purpose: en(purpose),
    venue: { name: en("Reedham Guild of Boatbuilders and Sailmakers"), the: true, organization: guild },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("a", "Mo Rand", "Deputy Director of Lake Ports and Harbours", board, { side: "guest" }),
      person("b", "Lu Ash", "master", guild, { side: "host", roles: ["receiver"] }),
    ],
  });

const meeting = (purpose: string, title = "Guild and Northland Board meet"): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    purpose: en(purpose),
    city: en("Reedham"),
    participants: [
      person("b", "Lu Ash", "master and chief instructor", guild, { side: "host" }),
      person("a", "Mo Rand", "Deputy Director of Lake Ports and Harbours", board, { side: "guest" }),
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }] }],
  });

const first = (text: string): string => /\n\n(.+?\.)(?= [A-Z]|\n)/u.exec(text)?.[1] ?? "";

describe("the aim of a visit or a meeting", () => {
  it("has a sentence of its own where the first one is full", () => {
    const text = visit(AIM);
    expect(text).toContain(`The delegation came to ${AIM}.`);
    expect(first(text)).not.toContain("to learn");
    expect(meeting(AIM)).toContain(`The purpose of the meeting was to ${AIM}.`);
  });

  it("is not reported as a journey where the visitors called on somebody in town", () => {
    expect(visit(AIM, "inspection")).toContain(`The purpose of the visit was to ${AIM}.`);
  });

  it("stays in a first sentence with room", () => {
    expect(first(visit("see the boats"))).toContain("to see the boats");
    expect(first(meeting("see the boats"))).toContain("to see the boats");
  });
});

describe("a meeting of which the title has the visitors in front", () => {
  it("begins with the delegation of that organization", () => {
    const rail = { name: en("Northland Rail Authority"), the: true, short: en("Rail"), kind: "government" };
    const text = textOfEvent({
      kind: "meeting",
      title: en("Rail delegation visits Reedham Guild"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        person("b", "Lu Ash", "master", guild, { side: "host" }),
        person("a", "Mo Rand", "director", rail, { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    });
    expect(text).toMatch(/\n\n(?:A delegation led by )?Mo Rand/);
    expect(text).not.toMatch(/\n\nLu Ash/);
  });
});
