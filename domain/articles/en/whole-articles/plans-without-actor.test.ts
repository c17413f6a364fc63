import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const reception = (followUp: object, more: object = {}) =>
  text({
    kind: "reception",
    title: en("Harbor delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation from Harbor County"), the: true, side: "guest" }],
    participants: [person("m", "Ann Example", "Mayor", town, { side: "host", roles: ["receiver"] })],
    agenda: [{ key: "w", activity: "ceremony", title: en("reception") }],
    followUps: [{ key: "f", force: "task", announce: true, ...followUp }],
    ...more,
  });

describe("a plan of which nobody is the actor", () => {
  it("is an event that is to be held, together with the tours", () => {
    const both = reception({
      text: en("hold in-depth discussions and tour the Lake School, local businesses and the museum"),
      due: { words: en("during the visit") },
    });
    expect(both).toContain(
      "In-depth discussions are to be held during the visit, together with tours of the Lake School, local businesses and the museum.",
    );
    expect(both).not.toMatch(/planned to/i);
  });

  it("agrees with one event and keeps its date", () => {
    const one = reception({ text: en("hold a joint seminar on tides"), due: { on: "2025-06" } });
    expect(one).toMatch(/A joint seminar on tides is to be held in June 2025\./);
    expect(reception({ text: en("visit the port and the lake museum") })).toContain(
      "Visits to the port and the lake museum are planned.",
    );
  });

  it("shows visitors what they are to see, and has the only thing as its subject", () => {
    const shown = reception({
      text: en("hold talks and show the delegation the Lake School, the museum and the mill"),
      due: { words: en("during the visit") },
    });
    expect(shown).toContain(
      "Talks are to be held during the visit, and the delegation is to be shown the Lake School, the museum and the mill.",
    );
    expect(reception({ text: en("open a joint office") })).toContain("A joint office is to be opened.");
  });

  it("is a plan in the words of the record where it holds further acts", () => {
    for (const act of [
      "hold a seminar and sign an agreement",
      "hold talks to settle the fees",
      "tour the port and meet its pilots",
      "strengthen the exchange of pilots",
    ])
      expect(reception({ text: en(act) })).toContain(`There are plans to ${act}.`);
  });
});

describe("a receiver who is one of the hosts", () => {
  const port = { name: en("Lake Port"), the: true };
  const hosts = (more: object[]) =>
    reception(
      { text: en("open a joint office") },
      { organizers: [{ participant: "m", tier: "host" }, ...more] },
    );

  it("is named once", () => {
    const both = hosts([{ organization: port, tier: "host" }]);
    expect(both).toMatch(
      /Reedham Mayor Ann Example received .*\. The visit was also hosted by the Lake Port\./,
    );
    expect(both).not.toMatch(/hosted by (?:Ann )?Example/);
  });
});
