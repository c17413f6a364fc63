import { expectTypeOf, it } from "vitest";
import type { Db, Tx, WritableDb, WritableTx } from "@/db/client";
import { writeTogether } from "@/db/insert-rows";
import { drafts } from "@/db/schema/drafts";
import type { AuditAction } from "@/domain/audit/actions";
import type { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import type { storeRecord } from "../records/store-record";
import { remind } from "../reminders/internal";
import { inTransaction } from "../transaction";
import { type Authorized, authorizedBy, type GroundsOf, writer } from "./internal";

type Permission<A extends AuditAction> = Parameters<typeof recordAudit<A>>[2];
type WithoutGrounds = { [A in AuditAction]: [GroundsOf<A>] extends [never] ? A : never }[AuditAction];

it("every action of the audit log has its permission", () => {
  expectTypeOf<WithoutGrounds>().toEqualTypeOf<never>();
  expectTypeOf<GroundsOf<"event.save">>().toEqualTypeOf<"event.save">();
  expectTypeOf<GroundsOf<"user.deactivate">>().toEqualTypeOf<"user.manage">();
});

it("a write does not accept the permission for another one, or none", () => {
  expectTypeOf<Authorized<"event.save">>().toExtend<Permission<"event.save">>();
  expectTypeOf<Authorized<"event.create">>().not.toExtend<Permission<"event.save">>();
  expectTypeOf<Authorized<"own account">>().not.toExtend<Permission<"user.setRoles">>();
  expectTypeOf<undefined>().not.toExtend<Permission<"event.save">>();
});

/** Never called: `npm run types` fails if one of the expected errors does not occur. */
const writesWithoutPermission = (ctx: Context) =>
  inTransaction(ctx, async (tx, inner) => {
    // @ts-expect-error A context's database only reads.
    await ctx.db.delete(drafts);
    // @ts-expect-error So does a transaction,
    await tx.delete(drafts);
    // @ts-expect-error also by its context,
    await inner.db.update(drafts);
    // @ts-expect-error or within another one.
    await tx.transaction((nested) => nested.insert(drafts));
    // @ts-expect-error Nor does it run statements that were made elsewhere.
    await writeTogether(tx, []);
    // @ts-expect-error Operations of other nouns take the writes that a permission gave.
    await remind(tx, inner, []);
    // @ts-expect-error A permission is made by its check only.
    writer(tx, {});
    await writer(tx, authorizedBy("own account")).delete(drafts);
  });

it("a write without a permission does not compile", () => {
  expectTypeOf(writesWithoutPermission).toBeFunction();
  expectTypeOf<Db>().not.toExtend<WritableDb>();
  expectTypeOf<Tx>().not.toExtend<WritableTx>();
  expectTypeOf<Context["db"]>().not.toExtend<WritableDb>();
  expectTypeOf<Parameters<typeof storeRecord>[0]>().toEqualTypeOf<WritableTx>();
});
