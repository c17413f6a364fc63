import { DrizzleQueryError } from "drizzle-orm";
import { expect, it } from "vitest";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { loggedError } from "./log";
import { NOW } from "./test-office";

const db = await testDatabase();

it("logs a failed query without its parameters", async () => {
  const row = {
    id: "0197f000-0000-7000-8000-000000000000",
    email: "invented@example.org",
    name: "Invented\nSecond line",
    roles: [],
    lang: "en" as const,
    passwordHash: "$argon2id$invented",
    createdAt: NOW,
  };
  await db.insert(users).values(row);
  const error = await db
    .insert(users)
    .values(row)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(DrizzleQueryError);
  const logged = JSON.stringify(loggedError(error));
  expect(logged).toContain("Failed query: insert into");
  expect(logged).toContain("duplicate key");
  for (const secret of ["argon2id", "invented@example.org", "Second line"])
    expect(logged).not.toContain(secret);
});
