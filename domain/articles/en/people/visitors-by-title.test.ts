import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const TOWNS = ["Wyland", "Hilland", "Pineland", "Reedland", "Lakeland"];
const NAMES = ["Ann Lee", "Bo Ray", "Cy Dee", "Di Fay", "Ed Ash"];

const visit = (title: string, many = 5, post?: string): string => {
  const guests = TOWNS.slice(0, many).map((town, at) =>
    personOfSide(`g${at}`, NAMES[at] ?? "", post ? `${post} for ${town}` : `Ambassador of ${town}`, "guest"),
  );
  return textOfEvent({
    kind: "reception",
    title: en(title),
    home: { name: en("Reed College"), kind: "university" },
    venue: { name: en("Reed College") },
    participants: [personOfSide("h", "Fay Oak", "rector", "host", { roles: ["receiver"] }), ...guests],
    agenda: [
      {
        key: "d",
        activity: "discussion",
        people: [{ key: "h" }, ...guests.map(({ key }) => ({ key }))],
        remarks: [
          { key: "r", by: guests.map(({ key }) => key), act: "propose", points: [en("hold a boat show")] },
        ],
      },
    ],
  });
};

describe("many visitors whom the title calls by a noun", () => {
  it("are the noun in the news, and listed once behind it", () => {
    const text = visit("Lakish ambassadors and diplomats visit Reed College");
    expect(text).toMatch(/\n\nLakish ambassadors and diplomats visited the Reed College/);
    expect(text).toContain("The visitors were Ann Lee, Ambassador of Wyland");
    expect(text).toContain("The guests proposed holding a boat show");
    expect(text.match(/Ray/g)).toHaveLength(1);
  });

  it("are the guests from their country where a few have long posts", () => {
    const post =
      "Second Secretary of the Embassy of the Republic of Northern and Southern Lakes in the Union of Reed";
    const text = visit("Guests from Lakeland visit Reed College", 3, post);
    expect(text).toMatch(/\n\nGuests from Lakeland visited the Reed College/);
    expect(text).toMatch(/The visitors were Ann Lee, .+; Bo Ray, .+; and Cy Dee/);
    expect(visit("Guests from Lakeland visit Reed College", 2, post)).not.toContain("The visitors were");
    expect(visit("Greetings from Lakeland visit Reed College", 3, post)).not.toContain("The visitors were");
  });

  it("are named in the news where they are few, or the title has another subject", () => {
    expect(visit("Lakish ambassadors visit Reed College", 3)).not.toContain("The visitors were");
    expect(visit("Reed College receives Lakish ambassadors")).not.toContain("The visitors were");
  });
});
