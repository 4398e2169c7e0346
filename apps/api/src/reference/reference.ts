import { code, details, escaped, inline, link, page, pre, prose, table } from './html.ts'
import { isObject, listIn, objectAt, objectIn, parseJson, shown, textIn } from './json.ts'
import type { Json, JsonObject } from './json.ts'
import { style } from './style.ts'
import { fieldsTable, typeOf } from './types.ts'

type Operation = {
  readonly path: string
  readonly item: JsonObject
  readonly get: JsonObject
  readonly name: string
}
type Area = { readonly name: string; readonly description: string; readonly operations: readonly Operation[] }

const text = (object: JsonObject, name: string): string => textIn(object[name]) ?? ''

/** What a reference within the document leads to; other values are themselves. */
function follow(document: JsonObject, value: Json | undefined): JsonObject {
  const object = objectIn(value ?? {})
  const ref = textIn(object['$ref'])
  if (ref === undefined) return object
  const found = ref
    .slice(2)
    .split('/')
    .reduce((inner, name) => objectAt(inner, name), document)
  const { $ref: _, ...own } = object
  return { ...found, ...own }
}

function areasOf(document: JsonObject): readonly Area[] {
  const operations = Object.entries(objectAt(document, 'paths')).map(([path, item]): Operation => {
    const get = objectAt(objectIn(item), 'get')
    return { path, item: objectIn(item), get, name: text(get, 'operationId') }
  })
  return listIn(document['tags']).map((tag) => {
    const name = text(objectIn(tag), 'name')
    return {
      name,
      description: text(objectIn(tag), 'description'),
      operations: operations.filter(({ get }) => listIn(get['tags']).includes(name)),
    }
  })
}

function parameterRow(document: JsonObject, written: Json): readonly string[] {
  const parameter = follow(document, written)
  const schema = objectAt(parameter, 'schema')
  const one = schema['type'] === 'array' ? objectAt(schema, 'items') : schema
  const limits = [
    parameter['required'] === true ? 'required' : '',
    schema['type'] === 'array' ? 'several' : '',
    schema['default'] === undefined ? '' : `else ${code(shown(schema['default']))}`,
  ].filter((part) => part !== '')
  const values = listIn(one['enum'])
  const kind = values.length > 8 ? details(`${values.length} values`, `<p>${typeOf(one)}</p>`) : typeOf(one)
  return [
    `${code(text(parameter, 'name'))} <span class="must">${limits.join(', ')}</span>`,
    inline(text(parameter, 'description')),
    kind,
  ]
}

/** The rows of a list, or the record, as the answer tells them. */
function answerFields(document: JsonObject, schema: JsonObject): string {
  const data = objectAt(objectAt(schema, 'properties'), 'data')
  const [whole] = listIn(data['anyOf'])
  if (whole !== undefined) return fieldsTable(follow(document, objectAt(objectIn(whole), 'items')))
  const record = follow(document, data)
  return isObject(record['properties']) ? fieldsTable(record) : ''
}

function exampleOf(json: JsonObject): string {
  const example = objectAt(objectAt(json, 'examples'), 'asked')
  const address = text(example, 'summary')
  if (address === '') return ''
  const asked = `<h4>Example</h4>${pre(`curl -s 'http://localhost:8787${address}'`)}<p>${link(address, 'Open it')}</p>`
  const { value } = example
  return value === undefined ? asked : asked + details('What it answers', pre(JSON.stringify(value, null, 2)))
}

function operationHtml(document: JsonObject, { path, item, get, name }: Operation): string {
  const parameters = listIn(item['parameters'])
  const content = objectAt(objectAt(objectAt(get, 'responses'), '200'), 'content')
  const json = objectAt(content, 'application/json')
  return `<article id="${escaped(name)}" aria-labelledby="${escaped(name)}-title"><h3 id="${escaped(name)}-title"><span class="verb">GET</span>${link(`#${name}`, code(path))}</h3><p>${inline(text(get, 'summary'))}</p>${
    parameters.length === 0
      ? ''
      : `<h4>Parameters</h4>${table(
          ['Name', 'Meaning', 'Values'],
          parameters.map((one) => parameterRow(document, one)),
        )}`
  }${exampleOf(json)}${details('Fields of the answer', answerFields(document, objectAt(json, 'schema')))}<p class="must">${Object.keys(content).map(code).join(' ')}</p></article>`
}

const areaId = (name: string): string => `area-${name.toLowerCase()}`

const areaHtml = (document: JsonObject, { name, description, operations }: Area): string =>
  `<section aria-labelledby="${areaId(name)}"><h2 id="${areaId(name)}">${escaped(name)}</h2><p>${inline(description)}</p>${operations.map((one) => operationHtml(document, one)).join('')}</section>`

const navigation = (areas: readonly Area[]): string =>
  `<nav aria-label="Contents"><ul class="areas">${areas
    .map(
      ({ name, operations }) =>
        `<li>${link(`#${areaId(name)}`, escaped(name))}<ul>${operations
          .map((one) => `<li>${link(`#${one.name}`, escaped(one.path.replace(/^\/v1/, '') || '/'))}</li>`)
          .join('')}</ul></li>`,
    )
    .join('')}<li>${link('#problems', 'Problems')}</li><li>${link('#schemas', 'Schemas')}</li></ul></nav>`

function problems(document: JsonObject): string {
  const told = Object.entries(objectAt(objectAt(document, 'components'), 'responses')).flatMap(
    ([, response]) => {
      const one = objectIn(response)
      const body = objectAt(objectAt(one, 'content'), 'application/problem+json')
      const status = objectAt(objectAt(objectAt(body, 'schema'), 'properties'), 'status')['const']
      if (status === undefined) return []
      const examples = Object.entries(objectAt(body, 'examples'))
        .map(([kind, example]) =>
          details(`Example: ${kind}`, pre(JSON.stringify(objectIn(example)['value'], null, 2))),
        )
        .join('')
      return [
        `<article><h3>${escaped(shown(status))}</h3>${prose(text(one, 'description'))}${examples}</article>`,
      ]
    },
  )
  return `<section aria-labelledby="problems"><h2 id="problems">Problems</h2><p>Whatever cannot be answered is told as ${code('application/problem+json')} (RFC 9457).</p>${told.join('')}</section>`
}

function schemas(document: JsonObject): string {
  const all = Object.entries(objectAt(objectAt(document, 'components'), 'schemas')).map(([name, schema]) => {
    const one = objectIn(schema)
    const body = isObject(one['properties']) ? details('Fields', fieldsTable(one)) : `<p>${typeOf(one)}</p>`
    return `<article id="schema-${escaped(name)}"><h3>${escaped(name)}</h3><p>${inline(text(one, 'description'))}</p>${body}</article>`
  })
  return `<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>${all.join('')}</section>`
}

/** The document of the API as a page to read. */
export function referenceOf(openapi: string): string {
  const document = parseJson(openapi)
  const info = objectAt(document, 'info')
  const areas = areasOf(document)
  const title = `${text(info, 'title')}: reference`
  return page({
    title,
    style,
    body: `<div class="book"><header><h1>${escaped(title)}</h1><p>${inline(text(info, 'summary'))}.</p><p>Version ${escaped(text(info, 'version'))} · ${link('/', 'Home')} · ${link('/openapi.json', 'OpenAPI document')}</p></header>${navigation(areas)}<main id="content">${prose(text(info, 'description'))}${areas.map((one) => areaHtml(document, one)).join('')}${problems(document)}${schemas(document)}</main><footer>Unofficial: the ILO is authoritative, at ${link('https://www.ilo.org/', 'ilo.org')}.</footer></div>`,
  })
}
