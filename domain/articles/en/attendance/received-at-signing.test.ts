import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const reed = { name: en("Reed University"), the: false, kind: "university" };
const lake = { name: en("Lake University"), the: false, kind: "university" };

/** A signing at which one person received the only delegation; with further participants and fields. */
const signing = (host: object, participants: readonly object[] = [], more = {}): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reed University and Lake University sign memorandum of understanding"),
    home: lake,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Lake University delegation"), the: true, side: "guest" }],
    participants: [
      {
        key: "h",
        side: "host",
        roles: ["receiver"],
        person: { name: en("Bo Ray"), later: en("Ray") },
        posts: [{ organization: reed, title: en("Provost") }],
        ...host,
      },
      { key: "m", side: "guest", delegation: "d", group: en("members"), of: [lake] },
      ...participants,
    ],
    agreements: [
      {
        key: "mou",
        title: en("Memorandum of Understanding"),
        type: "mou",
        status: "signed",
        parties: [{ organization: reed }, { organization: lake }],
      },
    ],
    agenda: [{ key: "sign", activity: "signing", agreements: ["mou"] }],
    ...more,
  });

describe("somebody who received the only delegation to a signing for somebody absent", () => {
  const president = {
    key: "p",
    side: "host",
    roles: ["principal"],
    presence: "absent",
    person: { name: en("Ann Lee"), later: en("Lee") },
    posts: [{ organization: reed, title: en("President") }],
  };
  const provost = {
    key: "s",
    side: "guest",
    presence: "remote",
    person: { name: en("Cy Dee"), later: en("Dee") },
    posts: [{ organization: lake, title: en("Provost") }],
  };
  const assistant = {
    onBehalfOf: "p",
    posts: [{ organization: reed, title: en("Assistant to the President") }],
  };
  const text = signing(assistant, [president, provost], {
    agenda: [
      { key: "sign", activity: "signing", agreements: ["mou"] },
      {
        key: "msg",
        activity: "speeches",
        remarks: [
          { key: "r", by: ["s"], act: "say", points: [en("exchange raises the quality of research")] },
        ],
      },
    ],
  });

  it("is stated with the news to have received it, before what was said", () => {
    expect(text).toMatch(
      /Bo Ray, Assistant to the President of Reed University, on behalf of .* received the delegation\./,
    );
    expect(text.indexOf("Bo Ray")).toBeLessThan(text.indexOf("exchange improves"));
    expect(text).not.toContain("also present");
  });
});

describe("the one host at a signing with a delegation", () => {
  it("is among those present where others were there too", () => {
    const text = signing({}, [], { participantsOpen: true });
    expect(text).toContain("was among those present");
    expect(text).not.toContain("received the delegation");
  });

  it("joined online where that is recorded", () => {
    expect(signing({ presence: "remote" })).toContain("Bo Ray, Provost of Reed University, joined online.");
  });
});
