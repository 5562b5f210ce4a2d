import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaNames, toJsonSchema } from '../../../export/dataset/json-schema.ts';
import { address } from '../../../site.ts';

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(toJsonSchema(props.name, address), null, 1), {
    headers: { 'content-type': 'application/schema+json' },
  });
