import { startTakeOver } from 'makeshop-np-atobarai/back-office'
import { importExport } from 'makeshop-np-atobarai/makeshop'
import { exportOf } from './fixtures/order-export.mjs'
const N=20000
const opt=d=>({shop:{linkMode:'automatic',connect:'pro',spCode:'set'},at:`2026-05-0${2+d}T09:00:00+09:00`})
const days=[]
for(const d of [0,1,2]){const rows=[];for await(const r of importExport(exportOf(N,d),opt(d)))rows.push(r);days.push(rows)}
const orders0=new Map(); const a=startTakeOver(opt(0),null).unwrap(); for(const r of days[0]){const k=a.add(r,null); orders0.set(k.orderNumber,k.toKeep)}; const n0=a.finish().newest
for(let t=0;t<12;t++){
 const s=startTakeOver(opt(1),n0).unwrap(); const c=process.cpuUsage(); 
 const per=[0,0,0]
 for(const r of days[1]) s.add(r,orders0.get(r.orderNumber))
 const u=process.cpuUsage(c); console.log(((u.user+u.system)*1000/N).toFixed(0))
}
