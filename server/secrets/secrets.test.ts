import { describe, expect, it } from "vitest";
import { outcomeOf } from "../test-office";
import { decryptSecret, encryptSecret, type SecretOwner } from "./internal";

const KEY = "the secret under which both were stored";
const destination: SecretOwner = { purpose: "destination", id: "01890000-0000-7000-8000-000000000001" };
const robot: SecretOwner = { ...destination, purpose: "robot" };

describe("a secret", () => {
  it("is read by its owner under the same AUTH_SECRET only", () => {
    const sealed = encryptSecret("密钥 key", robot, KEY);
    expect(sealed).not.toContain("key");
    expect(encryptSecret("密钥 key", robot, KEY)).not.toBe(sealed);
    expect(decryptSecret(sealed, robot, KEY)).toBe("密钥 key");
    expect(decryptSecret(sealed, destination, KEY)).toBeUndefined();
    expect(decryptSecret(sealed, { ...robot, id: "another" }, KEY)).toBeUndefined();
    expect(decryptSecret(sealed, robot, `${KEY}.`)).toBeUndefined();
  });

  it("is neither encrypted nor read without AUTH_SECRET", async () => {
    const sealed = encryptSecret("key", robot, KEY);
    for (const none of [undefined, ""]) {
      expect(await outcomeOf(Promise.resolve().then(() => encryptSecret("key", robot, none)))).toBe(
        "SECRET_KEY",
      );
      expect(decryptSecret(sealed, robot, none)).toBeUndefined();
    }
  });

  it("is undefined where the stored text was cut or changed", () => {
    const sealed = encryptSecret("key", robot, KEY);
    for (const damaged of ["", "AAAA", sealed.slice(0, 20), sealed.slice(0, -2), `A${sealed.slice(1)}A`])
      expect(decryptSecret(damaged, robot, KEY)).toBeUndefined();
  });
});

// Written by the modules before this one: destinations in base64url, robots in base64 and not bound to their rows.
describe("a secret stored earlier", () => {
  it("of a destination can be read", () => {
    const stored = "BwcHBwcHBwcHBwcHcjWVcxYjfojCx82cIiHjTde3XrFfhpapB3Pkfv4Zfjh3xSIH";
    expect(decryptSecret(stored, destination, KEY)).toBe("application password");
    expect(decryptSecret(stored, { ...destination, id: "another" }, KEY)).toBeUndefined();
  });

  it("of a robot can be read, by robots only", () => {
    const stored =
      "MDEyMzQ1Njc4OWFiy8CH87e/hlgslIbzJIVDf4bzDcTaAHSAZ6ijwaRdNhCDowLIeaVlAL7axbR829s1MdeTFShuBQ0e/99T9wh8c0OziO5XWVbkeHEwyv8lSPwXm77GiqCFhg==";
    const access = { webhook: "https://oapi.example.org/robot?k=1", secret: "SEC机器人" };
    expect(JSON.parse(decryptSecret(stored, robot, KEY) ?? "")).toEqual(access);
    expect(decryptSecret(stored, destination, KEY)).toBeUndefined();
    expect(decryptSecret(stored, robot, `${KEY}.`)).toBeUndefined();
  });
});
