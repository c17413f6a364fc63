"use client";

import { Alert, Button, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import type { inviteInput } from "@/domain/users/inputs";
import { useErrorSentence } from "../../../error-sentence";
import { useFieldSentence } from "../../../field-sentence";
import { lazyResolver } from "../../../lazy-resolver";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { RoleBoxes } from "./role-boxes";

/** Creates an invitation; its link is displayed, to be copied and sent. */
export function InviteForm({ onInvited }: { onInvited: (name: string, link: string) => void }) {
  const t = useTranslations("settings");
  const router = useRouter();
  const sentence = useErrorSentence();
  const field = useFieldSentence();
  const invite = useMutation(useTRPC().users.invite.mutationOptions(), queryClientOfBrowser());
  const form = useForm<z.input<typeof inviteInput>, unknown, z.output<typeof inviteInput>>({
    resolver: lazyResolver(async () => (await import("@/domain/users/inputs")).inviteInput),
    defaultValues: { name: "", email: "", roles: ["staff"] },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((given) =>
    invite.mutate(given, {
      onSuccess: ({ link }) => {
        onInvited(given.name, link);
        router.refresh();
      },
    }),
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput
          label={t("name")}
          required
          data-autofocus
          error={field(errors.name?.message)}
          {...form.register("name")}
        />
        <TextInput
          label={t("email")}
          type="email"
          required
          error={field(errors.email?.message)}
          {...form.register("email")}
        />
        <Controller
          control={form.control}
          name="roles"
          render={({ field: { value, onChange }, fieldState }) => (
            <RoleBoxes value={value} onChange={onChange} error={field(fieldState.error?.message)} />
          )}
        />
        {invite.error && (
          <Alert color="red" variant="light" role="alert">
            {sentence(invite.error)}
          </Alert>
        )}
        <Button type="submit" loading={invite.isPending}>
          {t("makeInvitation")}
        </Button>
      </Stack>
    </form>
  );
}
