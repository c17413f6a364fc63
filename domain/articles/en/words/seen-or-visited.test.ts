import { describe, expect, it } from "vitest";
import { areSeen, placesApart, reviewed, seenVerb } from "./seen-or-visited";

describe("what people do", () => {
  it("is seen rather than visited", () => {
    expect(reviewed("new dikes in Reedham, women's contribution to fishing", true)).toBe("saw");
    expect(reviewed("how farms use water", false)).toBe("saw");
    expect(reviewed("the Centre for Use of Water", false)).toBeUndefined();
  });
});

describe("tools and instruments", () => {
  it("are seen rather than visited", () => {
    expect(areSeen("new research tools and shared laboratories")).toBe(true);
    expect(areSeen("the new research centre and shared laboratories")).toBe(false);
  });
});

describe("bare nouns", () => {
  it("are seen, unless they are those of places", () => {
    for (const seen of [
      "penguins and sea mammals",
      "agro-forestry, fish ponds and two farms",
      "crops in the valley",
    ])
      expect(areSeen(seen), seen).toBe(true);
    for (const visited of [
      "farms near Mere",
      "industries such as fishing",
      "terracing projects",
      "the wetlands",
      "Reed Hall",
      "classrooms and playgrounds",
    ])
      expect(areSeen(visited), visited).toBe(false);
  });
});

describe("goods", () => {
  it("are seen, but not a place that is named after them", () => {
    expect(areSeen("some of the donated equipment")).toBe(true);
    expect(areSeen("the new machinery for the mill")).toBe(true);
    expect(areSeen("the equipment factory")).toBe(false);
  });
});

describe("counted things and documents", () => {
  it("are seen, where places are visited", () => {
    expect(areSeen("40 nets and a boat of 1890")).toBe(true);
    expect(areSeen("the 1850 Lake Instrument of Union, which both towns signed")).toBe(true);
    expect(areSeen("more than 40 prints by pupils")).toBe(true);
    expect(areSeen("more than 40 villages")).toBe(false);
    expect(areSeen("a pumping station")).toBe(false);
    expect(areSeen("three net factories")).toBe(false);
  });
});

describe("places and activities in one list", () => {
  it("are separated where one kind follows the other", () => {
    const first = ["the Port of Reedham", "the progress of work at the new quay"];
    expect(placesApart(first)).toEqual({ first: 1, seenFirst: false });
    const last = [
      "the teaching process and classes at Lake College",
      "the leading laboratories of Reed Works",
    ];
    expect(placesApart(last)).toEqual({ first: 1, seenFirst: true });
    expect(placesApart(["a farm", "the services for guests", "a mill"])).toBeUndefined();
    expect(placesApart(["41 photographs", "works by Ann Lee"])).toBeUndefined();
    expect(placesApart(["the main wards", "the halls with their machines and tools"])).toBeUndefined();
  });
});

describe("work in progress", () => {
  it("is seen where it is done", () => {
    expect(reviewed("the picking and drying of tea", false)).toBe("watched");
    expect(reviewed("milking of goats", true)).toBe("inspected");
    expect(reviewed("the building of the port", false)).toBeUndefined();
    expect(reviewed("the road construction", true)).toBe("inspected");
    expect(reviewed("the harbor wall repairs", false)).toBe("saw");
    expect(reviewed("the road construction site", true)).toBeUndefined();
    expect(reviewed("the bridge under construction", true)).toBeUndefined();
  });
});

describe("what is seen at the place that was visited", () => {
  it("is watched where it goes on for a while, and viewed where it is shown", () => {
    for (const text of [
      "the packing of fruit",
      "the parliamentary proceedings",
      "a demonstration of looms",
      "a lion dance performance",
      "the folk dance rehearsal",
      "a traditional dance show",
    ])
      expect(seenVerb(text)).toBe("watched");
    for (const text of ["the most valuable exhibits", "some of the donated equipment"])
      expect(seenVerb(text)).toBe("viewed");
    for (const text of [
      "a tea nursery and the laboratory",
      "the exhibition hall",
      "the process of loading",
      "the rice demonstration plots",
      "the performance hall",
    ])
      expect(seenVerb(text)).toBe("saw");
  });
});
