import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const speech = (title: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Mere delegation visits Reedham"),
    city: en("Reedham"),
    participants: [
      personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] }),
      personOfSide("h", "Hal Ivy", "Mayor of Reedham", "host", { roles: ["receiver"] }),
      personOfSide("r", "Ray Moe", "Clerk of Reedham", "host", { presence: "remote" }),
    ],
    agenda: [
      { key: "z", activity: "tour", saw: [en("the new quay")] },
      {
        key: "s",
        activity: "speeches",
        title: en(title),
        people: [{ key: "r", as: "speaker" }],
        remarks: [said("r", "say", "the lake needed care")],
      },
    ],
  });

describe("a speaker who was not there", () => {
  it("joined online where only the topic is online", () => {
    expect(speech("speech on online trade")).toContain("joining online");
    expect(speech("speech on the launch of a video library")).toContain("joining online");
  });

  it("did so by the title of the speech", () => {
    for (const title of [
      "video address",
      "online welcome message",
      "speech by video",
      "video message on trade",
    ])
      expect(speech(title)).not.toContain("joining online");
  });
});
