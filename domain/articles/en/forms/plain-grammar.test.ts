import { describe, expect, it } from "vitest";
import { inUsualWords } from "./usual-words";

describe("plain grammar of a record's words", () => {
  it.each([
    ["seek long term cooperation with the guild", "seek long-term cooperation with the guild"],
    ["people to people exchanges and high level visits", "people-to-people exchanges and high-level visits"],
    ["a win win outcome in two way trade", "a win-win outcome in two-way trade"],
    ["the second largest buyer of nets", "the second-largest buyer of nets"],
    ["a 3 days working visit", "a 3-day working visit"],
    ["small and medium sized enterprises", "small and medium-sized enterprises"],
    ["Lakeport based companies", "Lakeport-based companies"],
    ["a 40 years old friendship", "a 40-year-old friendship"],
    ["mutually-beneficial trade", "mutually beneficial trade"],
    ["the first ever visit of a fact finding mission", "the first-ever visit of a fact-finding mission"],
    ["co-operation in multi-disciplinary research", "cooperation in multidisciplinary research"],
  ])("has its hyphens: %s", (stored, correct) => {
    expect(inUsualWords(stored)).toBe(correct);
  });

  it.each([
    ["fishing equipments and machineries", "fishing equipment and machinery"],
    ["organize joint trainings for skippers", "organize joint training for skippers"],
    ["the exchange of talents", "the exchange of talent"],
    ["an university and a agreement", "a university and an agreement"],
    ["more closer ties", "closer ties"],
    [
      "the case of the Reed Boat Guild whose quay is new",
      "the case of the Reed Boat Guild, whose quay is new",
    ],
    ["visit the Reed Boat Guild whose quay is new", "visit the Reed Boat Guild, whose quay is new"],
    [
      "help farmers from Upper Lake whose fields were flooded",
      "help farmers from Upper Lake whose fields were flooded",
    ],
    ["there is plenty perch in the lake", "there is plenty of perch in the lake"],
    [
      "set an example to the whole lake how to get united",
      "set an example to the whole lake of how to unite",
    ],
    ["an alternative or complementary to rye", "an alternative or complement to rye"],
    ["the both towns visit each others harbours", "both towns visit each other's harbours"],
    ["both the sides agreed", "both sides agreed"],
    ["the ties between both countries", "the ties between the two countries"],
    ["the people of both countries", "the people of the two countries"],
    ["a plan between both Reedham and Marling", "a plan between both Reedham and Marling"],
    ["ties of the Lakian and Puerto Norlian two sides", "ties of the Lakian and Puerto Norlian sides"],
    ["the interests of the Puerto Norlian two sides", "the interests of the two sides"],
    ["the two Lakian parties", "the two Lakian parties"],
    ["in Milan and Zurich two parties won", "in Milan and Zurich two parties won"],
    ["the quay is busy due to the fact that trade grew", "the quay is busy because trade grew"],
    ["the ferry will help to link the towns", "the ferry will help link the towns"],
    ["among the top seven largest buyers", "among the seven largest buyers"],
    ["trade in in nets  and boats , and sails", "trade in nets and boats, and sails"],
  ])("has one number and each word once: %s", (stored, correct) => {
    expect(inUsualWords(stored)).toBe(correct);
  });

  it.each([
    ["Computer Science", "computer science"],
    ["start Master's programs", "start master's programs"],
    ["open on May 3rd", "open on May 3"],
    ["trade since the 1990's", "trade since the 1990s"],
    ["nets & boats", "nets and boats"],
  ])("has the usual capitals and signs: %s", (stored, correct) => {
    expect(inUsualWords(stored)).toBe(correct);
  });

  it.each([
    "benefits in the long term for the two towns",
    "talks at a high level in the town",
    "more higher education institutions",
    "the talents of the skippers",
    "the quay is long lasting",
    "several equipments were sent",
    "the Faculty of Computer Science",
    "the Chamber of Commerce of the USA",
    "Nets & Boats Ltd",
    "she had had a boat that that town built",
    "the skippers brought help to farmers",
    "the ferry will help to link the towns and to lower prices",
    "it took the seven days of the fair",
  ])("stays where it is right, or is a name: %s", (stored) => {
    expect(inUsualWords(stored)).toBe(stored);
  });
});
