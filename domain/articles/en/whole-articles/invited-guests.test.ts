import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { postOfTwo } from "../wording/shared-by-two";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

describe("an invitation to an event that somebody organized", () => {
  it("is that of its guests, and not of who organized it", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Lake School awards diplomas"),
      venue: { name: en("Mill House"), the: false },
      organizers: [
        { organization: { name: en("Lake School"), the: true }, tier: "organizer" },
        { participant: "host", tier: "inviter" },
      ],
      participants: [
        personOf("guest", "Ann Exemplar", "director", "Northland Academy", { side: "guest" }),
        personOf("host", "Hal Sample", "head", "Lake Customs", { side: "host" }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("diploma ceremony"),
          remarks: [said("guest", "say", "training matters")],
        },
      ],
    });
    expect(text).toContain("The guests attended at the invitation of Hal Sample, head of Lake Customs.");
    expect(text).not.toMatch(/Lake School organized[^.]*invitation/);
  });
});

describe("a delegation called after its place", () => {
  const visit = (title: string): string =>
    textOfEvent({
      kind: "reception",
      title: en(title),
      city: en("Oakbury"),
      delegations: [{ key: "d", name: en("Reedham delegation"), the: true, side: "guest" }],
      participants: [
        { key: "g", group: en("officials"), side: "guest", delegation: "d" },
        personOf("host", "Hal Sample", "mayor", "Oakbury", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("recycling")] }],
    });

  it("has the country that only the title says", () => {
    expect(visit("Oakbury hosts delegation of the City of Reedham, Lakeland")).toContain(
      "delegation from Reedham, Lakeland",
    );
  });

  it("has none where the title has none", () => {
    expect(visit("Oakbury hosts Reedham delegation, talks held")).not.toContain("from Reedham,");
  });
});

describe("a post of two after somebody whom the text knows", () => {
  const written = (text: string): string => textOf(reworded(line("a", plain(text)), [postOfTwo]).words);

  it("is theirs alone", () => {
    expect(written("Lee, Dr Ann Bo and Cy Dale, former heads of the school, presented Ray with a map")).toBe(
      `Lee and two former heads of the school, Dr Ann Bo and Cy Dale${OPEN} presented Ray with a map`,
    );
  });

  it("stays after three who are introduced with it", () => {
    const text = "Ann Lee, Bo Ray and Cy Dale, members of the board, presented Ray with a map";
    expect(written(text)).toBe(text);
  });
});
