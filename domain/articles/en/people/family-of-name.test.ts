import { describe, expect, it } from "vitest";
import { en, said, textOfEvent } from "../whole-articles/lake-town.test-data";
import { familyOfName } from "./family-of-name";

describe("the family name that a name shows", () => {
  it.each([
    ["Bian Lifeng", "Bian"],
    ["Li Jiong", "Li"],
    ["M.R. Exemplar", "Exemplar"],
    ["Kim Do-yun", "Kim"],
    ["Demet Samploglu", "Samploglu"],
    ["Louise Sample", "Sample"],
    ["Joe Sample", "Sample"],
    ["Donald Exemplar", "Exemplar"],
    ["Marietta Sample-Mock", "Sample-Mock"],
    ["JoBeth Sample-Mock", "Sample-Mock"],
    ["Eve Sample-Mock", "Sample-Mock"],
    ["Bo T. Exemplar", "Exemplar"],
    ["R. Ann L.V. Exemplar", "Exemplar"],
    ["Samuel Exemplar", "Exemplar"],
    ["Orkhan Samplov", "Samplov"],
    ["Nigar Samplzade", "Samplzade"],
  ])("is found in %s", (name, family) => {
    expect(familyOfName(name)).toBe(family);
  });

  it.each([
    "Sardar Example",
    "Ana García de Sample",
    "Lin Sample",
    "Mo Farrow",
    "Jean Lu",
    "Chen Yu-Fen",
    "Tsai Ming-Hsiang",
    "Nguyen Van-Anh",
    "Szeto Wai-Kin",
    "Juan Carlos",
    "Maria Teresa",
    "Namgung Min-Seo",
    "Kumar Sanjeev",
  ])("is not guessed of %s", (name) => {
    expect(familyOfName(name)).toBeUndefined();
  });

  it("is used for somebody of whom the record has only the name", () => {
    const chamber = { name: en("Reed Chamber of Ports"), the: true, kind: "association" };
    const who = (key: string, name: string, side: string) => ({
      key,
      side,
      person: { name: en(name) },
      posts: [{ title: en(key === "a" ? "director" : "secretary"), organization: chamber }],
    });
    const event = (other: string) =>
      textOfEvent({
        kind: "other",
        title: en("Lake day held in Reedham"),
        officialName: en("the Lake Day"),
        city: en("Reedham"),
        participants: [who("a", "Bian Lifeng", "host"), who("b", other, "host")],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [said("a", "say", "the lake needed care"), said("b", "say", "the town needed ferries")],
          },
          { key: "t", activity: "tour", people: [{ key: "a" }, { key: "b" }], saw: [en("the mill")] },
        ],
      });
    expect(event("Louise Sample")).toMatch(/Bian and Sample (?:also |then )?(?:toured|visited)/);
    expect(event("Bian Yu")).toMatch(/Bian Lifeng and Bian Yu/);
  });
});
