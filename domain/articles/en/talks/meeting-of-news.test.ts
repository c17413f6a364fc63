import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Lake Chamber of Commerce"), the: true, kind: "association" };

describe("talks that are the meeting of the first sentence", () => {
  it("do not say again who met whom", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Hilland ambassador visits the Lake Chamber of Commerce"),
      home: chamber,
      city: en("Reedham"),
      participants: [
        person("a", "Ann Lee", "chairman", chamber, { side: "host", roles: ["receiver"] }),
        person("b", "Bo Ray", "board member", chamber, { side: "host" }),
        person("c", "Cy Dee", "director-general", chamber, { side: "host" }),
        {
          key: "d",
          side: "guest",
          person: { name: en("Di Fay") },
          posts: [{ title: en("Ambassador of Hilland to Lakeland") }],
        },
        {
          key: "e",
          side: "guest",
          person: { name: en("Ed Gow") },
          posts: [{ title: en("third secretary of the embassy") }],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "a", as: "receiver" },
            { key: "d", as: "head" },
            { key: "b" },
            { key: "c" },
            { key: "e" },
          ],
          topics: [
            en("ways of expanding the trade in reeds and rushes between Hilland and Lakeland"),
            en("the training of young rope makers in the workshops of both countries"),
          ],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the chamber is ready to help")] }],
        },
      ],
    });
    expect(text.match(/ met /g)).toHaveLength(1);
    expect(text).toContain("The two sides discussed ways of expanding the trade in reeds");
    expect(text).toContain("resent for the chamber were board member Bo Ray and director-general Cy Dee.");
  });
});
