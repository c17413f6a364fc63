import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const meeting = (item: object, more: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Guild and town meet in Reedham"),
    officialName: en("the fifth session of the Canal Committee"),
    city: en("Reedham"),
    delegations: [
      { key: "g", name: en("Guild delegation"), the: true, side: "guest", head: "a", size: 7 },
      { key: "t", name: en("Reedham delegation"), the: true, side: "host", head: "b" },
    ],
    participants: [
      person("b", "Bo Ray", "mayor", town, { side: "host", delegation: "t" }),
      person("d", "Di Oak", "treasurer", town, { side: "host", delegation: "t" }),
      person("a", "Ann Lee", "president", guild, { side: "guest", delegation: "g" }),
      person("c", "Cy Elm", "secretary", guild, { side: "guest", delegation: "g" }),
    ],
    agenda: [
      {
        key: "x",
        activity: "talks",
        title: en("plenary session"),
        topics: [en("the canal"), en("the nets")],
        remarks: [said("a", "say", "the canal was old")],
        ...item,
      },
    ],
    ...more,
  });

describe("talks chaired by somebody of those who met the others", () => {
  const both = { people: [{ key: "b", as: "chair" }, { key: "a", as: "chair" }, { key: "c" }, { key: "d" }] };

  it("are not a meeting of the chair with others at talks that they chaired", () => {
    const text = meeting(both);
    expect(text).not.toMatch(/chaired by [^.]*Lee[^.]* met /);
    expect(text).toMatch(/Ray[^.]* and [^.]*Lee[^.]* chaired a plenary session, attended by /);
    expect(text).toMatch(/discussed the canal and the nets/);
  });

  it("keep the size of a delegation", () => {
    expect(meeting(both)).toMatch(/seven-member Guild delegation/);
  });
});
