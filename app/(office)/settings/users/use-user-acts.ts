"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import type { Role } from "@/domain/access/roles";
import { useErrorSentence } from "../../../error-sentence";
import { useTRPC } from "../../../trpc";

interface Acted {
  id: string;
  name: string;
  version: number;
  roles: readonly Role[];
}

/** What an administrator does to users; each act says what it did, with its way back where there is one. */
export function useUserActs(onLink: (name: string, link: string) => void) {
  const t = useTranslations("settings");
  const { users } = useTRPC();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const refused = { onError: (error: unknown) => notice(sentence(error), { wrong: true }) };
  const off = useMutation(users.switchOff.mutationOptions(refused));
  const on = useMutation(users.switchOn.mutationOptions(refused));
  const roles = useMutation(users.setRoles.mutationOptions(refused));
  const link = useMutation(users.resetLink.mutationOptions(refused));
  const cancel = useMutation(users.cancelInvitation.mutationOptions(refused));
  const told = (words: string, undo?: () => void) => {
    notice(words, { undo });
    router.refresh();
  };
  const switchOn = ({ id, name, version }: Omit<Acted, "roles">) =>
    on.mutate({ id, version }, { onSuccess: () => told(t("switchedOn", { name })) });
  return {
    switchOn,
    switchOff: ({ id, name, version }: Acted) =>
      off.mutate(
        { id, version },
        {
          onSuccess: (after) =>
            told(t("switchedOff", { name }), () => switchOn({ id, name, version: after.version })),
        },
      ),
    setRoles: ({ id, name, version, roles: before }: Acted, after: readonly Role[], done: () => void) =>
      roles.mutate(
        { id, version, roles: [...after] },
        {
          onSuccess: (saved) => {
            done();
            told(t("rolesSaved", { name }), () =>
              roles.mutate(
                { id, version: saved.version, roles: [...before] },
                { onSuccess: () => told(t("rolesSaved", { name })) },
              ),
            );
          },
        },
      ),
    resetLink: ({ id, name }: Acted) => link.mutate({ id }, { onSuccess: (made) => onLink(name, made.link) }),
    cancelInvitation: (id: string) =>
      cancel.mutate({ id }, { onSuccess: () => told(t("invitationCancelled")) }),
  };
}
