package io.baoxiu.analysis;
import io.baoxiu.table.*;
import io.baoxiu.rules.RuleBook;
import java.util.*;
class DbgTest { @org.junit.jupiter.api.Test void x(){
  var p=new Premises(RuleBook.units(), List.of(), List.of());
  for(int i=0;i<3;i++){ long t=System.nanoTime();
  var r=new WorkbookCheck(p).check(WorkbookFiles.shipped(), Tables.NONE);
  System.out.println((System.nanoTime()-t)/1000000+" ms "+r.getClass());
  if(i==2) for(var f: r.findings()) System.out.println(f.workbook()+"!"+f.cell()+" "+f.severity()+" "+f.code()+" "+f.message().en()+" "+f.message().zh()+" "+f.witness()+" "+f.suggestion()); }
}}
