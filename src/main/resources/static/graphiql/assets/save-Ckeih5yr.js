/* Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file. */
import{A as e,B as t,H as n,K as r,N as i,P as a,R as o,V as s,W as c,k as l,q as u}from"./libraries-B_0QT5Fi.js";function d(e,t,n,r,a){let o=i(t,n),s=o&&e.getRootType(o.operation);return s?new p(e,t,r).object(s,[o.selectionSet],a):null}function f(e,t){return e.parts.find(e=>e.name===t&&e.values.length>0)?.values[0]}var p=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#n=n,this.#t=new Map(t.definitions.filter(e=>e.kind===u.FRAGMENT_DEFINITION).map(e=>[e.name.value,e]))}object(e,t,n){let r=t.flatMap(t=>this.#r(e,t)),i=this.#i(r,n)??e,a=new Map;for(let{parent:e,field:t}of r){let r=t.alias?.value??t.name.value;r in n&&this.#a(e,i)&&a.set(r,[...a.get(r)??[],t])}return{type:i,parts:[...a].flatMap(([e,t])=>this.#o(i,r,e,t,n[e])??[])}}#r(e,{selections:t}){return t.flatMap(t=>{if(t.kind===u.FIELD)return[{parent:e,field:t}];let n=t.kind===u.INLINE_FRAGMENT?t:this.#t.get(t.name.value),r=n?.typeCondition&&this.#e.getType(n.typeCondition.name.value);return n?this.#r(s(r)?r:e,n.selectionSet):[]})}#i(e,t){let n=e.find(({field:e})=>e.name.value===`__typename`)?.field,r=n&&this.#e.getType(String(t[n.alias?.value??n.name.value]));return c(r)?r:null}#a(e,n){return e===n||!c(n)||t(e)&&this.#e.isSubType(e,n)}#o(e,t,r,i,a){let[l]=i,u=[e,...t.filter(({field:e})=>e===l).map(({parent:e})=>e)].filter(e=>c(e)||n(e)).map(e=>e.getFields()[l.name.value]).find(e=>e!==void 0);if(!u)return null;let d=o(u.type),f=m(a),p=i.flatMap(({selectionSet:e})=>e??[]);return{name:l.name.value,key:r,type:d,isList:Array.isArray(a),arguments:this.#s(u,l),objects:s(d)?f.map(e=>this.object(d,p,e)):[],values:s(d)?[]:f}}#s(e,t){try{return a(e,t,this.#n)}catch{return{}}}};function m(e){return Array.isArray(e)?e.flatMap(m):e==null?[]:[e]}var h=98304;function g({query:e,variables:t}){let n=`query=${encodeURIComponent(e)}`+(t.trim()===``?``:`&variables=${encodeURIComponent(t)}`);if(n.length>h)throw Error(`This document is too long for a link.`);return`${location.origin}${location.pathname}#${n}`}function _(e){if(e.length<=1)return null;if(e.length>h)throw Error(`This link is too long, so it was not opened.`);let t=new Map(e.slice(1).split(`&`).map(v)),n=t.get(`query`)??``,r=t.get(`variables`)??``;if(n.trim()===``)throw Error(`This link holds no query, so nothing was opened.`);if(r!==``&&!y(r))throw Error(`The variables in this link are not a JSON object, so it was not opened.`);return{query:n,variables:r}}function v(e){let[t=``,...n]=e.split(`=`);try{return[t,decodeURIComponent(n.join(`=`))]}catch{throw Error(`This link is damaged, perhaps cut off when it was copied, so it was not opened.`)}}function y(e){try{let t=JSON.parse(e);return typeof t==`object`&&!!t&&!Array.isArray(t)}catch{return!1}}function b(e,t){let n=JSON.stringify(e),r=e.includes(`:`);return`# ${t.replace(/\s+/g,` `).trim()||e}
query Node {
  node(id: ${n}) {
    __typename
    id
    label
${r?C:S}  }
${r?``:w(n)}}
`}var x=`      evidence {
        nodes {
          locator
          basis
          source {
            title
            url
          }
        }
      }
`,S=`    ... on Entity {
      entityKind
    }
    ... on Fact {
      factKind
${x}    }
`,C=`    ... on Link {
      start {
        id
        label
      }
      end {
        id
        label
      }
      properties {
        name
        value
      }
${x}    }
`;function w(e){return`  neighbourhood(of: [${e}], first: 30) {
    truncated
    links {
      id
      forwards
      start {
        id
        label
      }
      end {
        id
        label
      }
    }
  }
`}function T(e,t){return g({query:b(e,t),variables:``})}function E(){let{addTab:t,changeTab:n}=e(),{tabs:r,queryEditor:i,variableEditor:a}=l(({tabs:e,queryEditor:t,variableEditor:n})=>({tabs:e,queryEditor:t,variableEditor:n}));return!i||!a?null:({query:e,variables:o})=>{let s=r.findIndex(t=>t.query===e&&(t.variables??``)===o);s>=0?n(s):(t(),i.setValue(e),a.setValue(o))}}function D(){let t=E(),{run:n,stop:r}=e();return(e,i)=>{t&&(r(),t({query:b(e,i),variables:``}),n())}}var O=`application/graphql-response+json, application/json`;function k({query:e,variables:t,operationName:n,headers:r},i,a){let o=new Headers({"content-type":`application/json`,accept:O});for(let[e,t]of Object.entries(r??{}))o.set(e,t);return i&&o.set(`accept`,i),{method:`POST`,headers:Object.fromEntries(o),body:JSON.stringify({query:e,...n&&{operationName:n},...t&&Object.keys(t).length>0&&{variables:t},...a&&{extensions:a}})}}function A(e,t){try{let n=r(e,{noLocation:!0}).definitions.some(e=>e.kind===u.OPERATION_DEFINITION&&e.name?.value===t);return t&&n?t:void 0}catch{return t??void 0}}async function j(e,t){let n=await fetch(`/graphql`,{...k(e,O),signal:t}),{data:r,errors:i}=await n.json();if(!r||i?.length)throw Error(i?.[0]?.message??`Status ${n.status}.`);return r}function M(e,t){let n=URL.createObjectURL(t),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}export{D as a,_ as c,f as d,k as i,g as l,j as n,E as o,A as r,T as s,M as t,d as u};