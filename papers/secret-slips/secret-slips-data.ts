import { z } from 'zod';
import { ROLES } from '../../domain/officers/officer';

/** Slips to be cut apart, one for each officer who could not choose a secret at set-up. */
export const secretSlipsPaper = z.strictObject({
  office: z.string().max(200),
  counter: z.string().max(16),
  slips: z
    .array(
      z.strictObject({
        code: z.string().max(8),
        name: z.string().max(120),
        role: z.enum(ROLES),
        secret: z.string().max(200),
      }),
    )
    .min(1)
    .max(40),
});

export type SecretSlipsPaper = z.infer<typeof secretSlipsPaper>;
