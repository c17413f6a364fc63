import { describe, expect, it } from "vitest";
import { introducedVerb } from "./introduced";

const verbOf = (...texts: string[]) =>
  introducedVerb(texts.map((text, i) => ({ text, path: `points[${i}].en` })));

describe("the verb for what somebody informed others about", () => {
  it("presents things, with an article or without", () => {
    for (const text of ["investment opportunities", "its boats"]) expect(verbOf(text)).toBe("presented");
  });
  it("describes states, explains aims and introduces organizations and places", () => {
    for (const text of ["the climate of the lake", "its development", "the situation of the port"])
      expect(verbOf(text)).toBe("described");
    for (const text of ["the aims of the project", "the purpose of the visit"])
      expect(verbOf(text)).toBe("explained");
    for (const text of ["the district", "the Reed Boat Association"])
      expect(verbOf(text)).toBe("gave an introduction to");
  });
  it("recounts the history alone, outlines several states and presents what somebody does", () => {
    expect(verbOf("the history of the lake")).toBe("recounted");
    expect(verbOf("the history, state and features of the lake")).toBe("outlined");
    expect(verbOf("its development", "the state of the quays")).toBe("outlined");
    expect(verbOf("its activities and possible fields of work")).toBe("outlined");
    expect(verbOf("the research and repair activities of the yard")).toBe("presented");
    expect(verbOf("the advantages of the port and the zone")).toBe("presented");
  });
  it("gives no outline in detail", () => {
    for (const text of ["its development and work in detail", "the fishing industry and how it works"])
      expect(verbOf(text)).toBe("described");
    expect(verbOf("its development", "the enterprises established in the park")).toBe("described");
  });
  it("describes processes, industries and sectors, and outlines steps", () => {
    for (const text of [
      "the conversion of the old mill into a school",
      "reed farming sectors",
      "reed production",
    ])
      expect(verbOf(text)).toBe("described");
    expect(verbOf("the steps that had led to the memorandum")).toBe("outlined");
  });
  it("goes by the noun that several words describe", () => {
    expect(verbOf("the economic and health situation in Reedham")).toBe("described");
    expect(verbOf("Lakeland's current trade and economic policies")).toBe("outlined");
    expect(verbOf("the boats and their work")).toBe("presented");
  });
  it("describes nothing as something else", () => {
    expect(verbOf("the work of the guild and its service as a bridge")).toBe("presented");
  });
  it("introduces people", () => {
    for (const text of ["the visiting judges", "the members of the crew", "the lecturer"])
      expect(verbOf(text)).toBe("introduced");
  });
  it("gives nothing away", () => {
    expect(verbOf("the scholarships of the lake fund")).toBe("described");
  });
});

describe("life and prospects", () => {
  it("are spoken about and outlined", () => {
    expect(verbOf("life on the lake")).toBe("spoke about");
    expect(verbOf("the business prospects of the port")).toBe("outlined");
  });
});
