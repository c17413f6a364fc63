import { describe, expect, it } from "vitest";
import type { Facts } from "../../reference/facts";
import { apartOf, frontOfName, nounOf } from "./org-nouns";

const facts = { allOrgs: () => [] } as unknown as Facts;

describe("an organization next to another with its noun", () => {
  it("has its field or place before the noun", () => {
    expect(apartOf(facts, "Bureau of Nets")).toBe("the Nets bureau");
    expect(apartOf(facts, "Institute of Reed Studies")).toBe("the Reed Studies institute");
  });

  it("keeps the name of a department that has a field of several words", () => {
    expect(apartOf(facts, "Department of Boat Building")).toBeUndefined();
    expect(apartOf(facts, "Department of Boats")).toBe("the Boats department");
  });

  it("has a noun in small letters behind a place of two words", () => {
    expect(apartOf(facts, "St. Reed Chamber of Commerce")).toBe("the St. Reed chamber");
    expect(apartOf(facts, "Lake International Chamber of Commerce")).toBe("the Lake International Chamber");
  });

  it("keeps its capitals behind those whose organization it is", () => {
    expect(apartOf(facts, "Farmers' Association of Reedland")).toBe("the Farmers' Association");
  });

  it("keeps a short name whose field is a single noun", () => {
    expect(apartOf(facts, "Institute of Reedology")).toBeUndefined();
  });
});

describe("the delegation of an organization of two words", () => {
  it("is called by the first word only where the second one is its noun", () => {
    expect(frontOfName("Reed College")).toBe("Reed");
    expect(frontOfName("New Lakeland")).toBe("New Lakeland");
    expect(frontOfName("Lakeland")).toBe("");
    expect(frontOfName("Reed College of Arts")).toBe("");
  });
});

describe("the noun of an organization that is called after a place", () => {
  it("is what it is, rather than the place", () => {
    expect(nounOf("Port of Reed Lake")).toBe("port");
    expect(nounOf("Port of Reed Lake Authority")).toBe("authority");
    expect(nounOf("Port of Reedham Marketing")).toBe("");
  });
});

describe("the noun of an organization", () => {
  it("is what the name says that it is", () => {
    expect(nounOf("Volunteer Fire Brigade of Reedham")).toBe("brigade");
    expect(nounOf("Diocese of Reedham")).toBe("diocese");
    expect(nounOf("Lakeside Children's Home")).toBe("home");
    expect(nounOf("Lakeside Home")).toBe("");
  });
});
