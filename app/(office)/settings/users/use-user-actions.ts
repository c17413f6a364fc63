"use client";

import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import type { Role } from "@/domain/access/roles";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

export interface ManagedUser {
  id: string;
  name: string;
  version: number;
  roles: readonly Role[];
  unit: string | null;
}

/** User administration; each action confirms, with undo where possible. */
export function useUserActions(onLink: (name: string, link: string) => void) {
  const t = useTranslations("settings");
  const { users, followUps } = useTRPCClient();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const { act, busy } = useWriteAction();
  const on = (id: string, version: number) => users.reactivate.mutate({ id, version });
  const roles = (id: string, version: number, given: readonly Role[]) =>
    users.setRoles.mutate({ id, version, roles: [...given] });
  const save = (id: string, version: number, name: string, unit: string) =>
    users.save.mutate({ id, version, name, unit });
  const handedOver = ({ moved, left }: { moved: number; left: number }) =>
    left > 0 ? t("handedOverBut", { moved, left }) : t("handedOver", { moved });
  return {
    busy,
    save: (
      { id, version, name, unit }: ManagedUser,
      after: { name: string; unit: string },
      done: () => void,
    ) =>
      act({
        work: () => save(id, version, after.name, after.unit),
        message: t("userSaved", { name: after.name }),
        after: done,
        undo: {
          work: (saved) => save(id, saved.version, name, unit ?? ""),
          message: t("userSaved", { name }),
        },
      }),
    handOver: ({ id }: ManagedUser, to: string | null, done: () => void) =>
      act({ work: () => followUps.handOver.mutate({ from: id, to }), message: handedOver, after: done }),
    handOverAndDeactivate: ({ id, version, name }: ManagedUser, to: string | null, done: () => void) =>
      act({
        work: async () => {
          const handed = await followUps.handOver.mutate({ from: id, to });
          await users.deactivate.mutate({ id, version });
          return handed;
        },
        message: (handed) => `${handedOver(handed)} ${t("deactivated", { name })}`,
        after: done,
      }),
    reactivate: ({ id, name, version }: ManagedUser) =>
      act({ work: () => on(id, version), message: t("reactivated", { name }) }),
    deactivate: ({ id, name, version }: ManagedUser) =>
      act({
        work: () => users.deactivate.mutate({ id, version }),
        message: t("deactivated", { name }),
        undo: { work: (after) => on(id, after.version), message: t("reactivated", { name }) },
      }),
    setRoles: ({ id, name, version, roles: before }: ManagedUser, after: readonly Role[], done: () => void) =>
      act({
        work: () => roles(id, version, after),
        message: t("rolesSaved", { name }),
        after: done,
        undo: { work: (saved) => roles(id, saved.version, before), message: t("rolesSaved", { name }) },
      }),
    resetLink: ({ id, name }: ManagedUser) =>
      users.resetLink.mutate({ id }).then(
        (made) => onLink(name, made.link),
        (error) => notice(sentence(error), { isError: true }),
      ),
    cancelInvitation: (id: string) =>
      act({ work: () => users.cancelInvitation.mutate({ id }), message: t("invitationCancelled") }),
  };
}
