import { z } from 'astro/zod';

const text = z.string().min(1);

/** `/datapackage.json`: the part of the Frictionless Data Package (version 1, tabular) that is filled in here. */
export const dataPackageFile = z
  .strictObject({
    profile: z.literal('tabular-data-package'),
    name: z.string().regex(/^[a-z0-9._/-]+$/),
    id: z.url(),
    title: text,
    description: text,
    homepage: z.url(),
    version: z.string().regex(/^[0-9a-f]{8}$/),
    licenses: z.array(z.strictObject({ name: text, path: z.url(), title: text })).min(1),
    resources: z
      .array(
        z.strictObject({
          profile: z.literal('tabular-data-resource'),
          name: z.string().regex(/^[a-z0-9._-]+$/),
          path: z
            .string()
            .regex(/^(?!\/)(?!.*\.\.)[^:]+\.csv$/)
            .describe('Path of the table from the folder of this file.'),
          title: text,
          description: text,
          format: z.literal('csv'),
          mediatype: z.literal('text/csv'),
          encoding: z.literal('utf-8'),
          bytes: z.int().positive(),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
          dialect: z.strictObject({
            delimiter: z.literal(','),
            lineTerminator: z.literal('\r\n'),
            header: z.literal(true),
          }),
          schema: z.strictObject({
            fields: z
              .array(
                z.strictObject({
                  name: text,
                  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
                  description: text,
                  format: z.literal('default').optional(),
                }),
              )
              .min(1),
            missingValues: z.array(z.string()),
          }),
        }),
      )
      .min(1),
  })
  .describe('Every table with its columns, as a Frictionless Data Package.');
